import type { Client } from '@opensearch-project/opensearch';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { ReplyCounts, TrustFigures, TrustGrouping } from '../../../shared/trust.ts';
import type { ReadTrust } from '../../guardrails/keep-trust.ts';
import { intervalOf } from '../../guardrails/trust-figures.ts';
import type { OpenSearch } from './connect.ts';
import { idOf, type EventDocument } from './conversation-log-documents.ts';
import { itemsOf } from './items.ts';
import { everyHit, wholly, type Query } from './searching.ts';

/**
 * The figures over all conversations that OpenSearch keeps, counted there at each question, so that they are the same on
 * every node: up to a second behind the log.
 */
export function countTrustInOpenSearch({ using, prefix }: OpenSearch): ReadTrust {
  return (countries) =>
    using(async (client) => {
      const index = `${prefix}-events`;
      const [counted, corrected] = await Promise.all([
        count(client, index, countries),
        correctedReplies(client, index, countries),
      ]);
      return { ...figuresOf(counted, corrected), counting: null };
    });
}

/** The fields that replies are grouped by. */
const groupings = {
  country: 'country',
  language: 'language',
  model: 'reply.model',
  kind: 'reply.kinds',
} as const satisfies Readonly<Record<TrustGrouping, string>>;

/** Names in one grouping: more than there are countries, languages, models and kinds of claims. */
const mostNames = 500;

const isSent: Query = { term: { 'reply.outcome': 'sent' } };
const counts = {
  filters: {
    filters: {
      sent: isSent,
      reasked: { bool: { filter: [isSent, { exists: { field: 'reply.kinds' } }] } },
      held: { term: { 'reply.outcome': 'held' } },
    },
  },
} as const;

type Counts = Readonly<Record<'sent' | 'reasked' | 'held', { readonly doc_count: number }>>;
interface Bucket {
  readonly key: string;
  readonly doc_count: number;
  readonly counts: { readonly buckets: Counts };
}
type Groups = Readonly<Record<TrustGrouping, { readonly buckets: readonly Bucket[] }>>;
interface Counted {
  readonly replies: Groups & { readonly counts: { readonly buckets: Counts } };
  readonly spoken: { readonly doc_count: number };
  readonly guardrail: { readonly buckets: readonly Omit<Bucket, 'counts'>[] };
}

async function count(
  client: Client,
  index: string,
  countries: readonly CountryCode[],
): Promise<Counted | null> {
  const byGroup = Object.entries(groupings).map(([by, field]) => [
    by,
    { terms: { field, size: mostNames }, aggs: { counts } },
  ]);
  const aggs = {
    replies: {
      filter: { exists: { field: 'reply.outcome' } },
      aggs: { counts, ...Object.fromEntries(byGroup) },
    },
    spoken: { filter: { term: { 'reply.opens': true } } },
    guardrail: { terms: { field: 'guardrail' } },
  };
  const query = { terms: { country: countries } };
  const { body } = await client.search({ index, ...wholly, body: { size: 0, query, aggs } as object });
  return (body.aggregations ?? null) as unknown as Counted | null;
}

/** Sent replies that somebody corrected, each once. People correct few of them. */
async function correctedReplies(
  client: Client,
  index: string,
  countries: readonly CountryCode[],
): Promise<readonly EventDocument[]> {
  const filter = [{ term: { type: 'reply-corrected' } }, { terms: { country: countries } }];
  const corrections = await everyHit(client, index, {
    query: { bool: { filter } },
    source: ['conversation', 'sequence', 'about'],
    sort: ['conversation', 'sequence'],
  });
  const places = new Map(
    corrections.flatMap(({ source, index: within }) => {
      const { conversation, sequence, about = 0 } = source as EventDocument;
      const id = idOf(conversation, about);
      return about < sequence ? [[id, { _index: within, _id: id, routing: conversation }] as const] : [];
    }),
  );
  if (places.size === 0) return [];
  const only = { _source_includes: ['conversation', 'country', 'language', 'reply'] };
  const items = itemsOf(await client.mget({ body: { docs: [...places.values()] }, ...only }));
  return items
    .flatMap((item) => (item ? [item.source as EventDocument] : []))
    .filter(({ reply }) => reply?.outcome === 'sent');
}

function figuresOf(
  counted: Counted | null,
  corrected: readonly EventDocument[],
): Omit<TrustFigures, 'counting'> {
  const spoken = counted?.spoken.doc_count ?? 0;
  const uncorrected = spoken - new Set(corrected.map(({ conversation }) => conversation)).size;
  const namesOf: Readonly<Record<TrustGrouping, (reply: EventDocument) => readonly string[]>> = {
    country: ({ country }) => [country],
    language: ({ language }) => [language],
    model: ({ reply }) => (reply ? [reply.model] : []),
    kind: ({ reply }) => reply?.kinds ?? [],
  };
  const timesOf = (outcome: string) =>
    counted?.guardrail.buckets.find(({ key }) => key === outcome)?.doc_count ?? 0;
  return {
    replies: countsOf(counted?.replies.counts.buckets, corrected.length),
    conversations: spoken,
    uncorrected,
    share: intervalOf(uncorrected, spoken),
    groups: (Object.keys(groupings) as TrustGrouping[]).flatMap((by) =>
      (counted?.replies[by].buckets ?? [])
        .filter(({ key }) => key !== '')
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ key: name, counts }) => {
          const ofName = corrected.filter((reply) => namesOf[by](reply).includes(name)).length;
          return { by, name, ...countsOf(counts.buckets, ofName) };
        }),
    ),
    guardrail: { intervened: timesOf('intervened'), unavailable: timesOf('unavailable') },
  };
}

function countsOf(buckets: Counts | undefined, corrected: number): ReplyCounts {
  const of = (name: keyof Counts) => buckets?.[name].doc_count ?? 0;
  return { sent: of('sent'), reasked: of('reasked'), held: of('held'), corrected };
}
