import type { Client } from '@opensearch-project/opensearch';

export type Query = Readonly<Record<string, unknown>>;

/** An alias that nothing has been made for yet finds nothing; a shard that does not answer fails the request. */
export const wholly = {
  ignore_unavailable: true,
  allow_no_indices: true,
  allow_partial_search_results: false,
} as const;

/**
 * For what something is decided by: replicas that copy segments have what was written when they have copied it, and
 * not when it was refreshed.
 */
export const fromPrimary = { preference: '_primary' } as const;

const hitsOnPage = 1_000;
const bucketsOnPage = 1_000;

/** Makes everything that is written by now searchable. */
export async function refresh(client: Client, index: string): Promise<void> {
  await client.indices.refresh({ index, ignore_unavailable: true, allow_no_indices: true });
}

interface HitsWanted {
  readonly query: Query;
  readonly source: readonly string[];
  /** Fields that together tell every document from every other. */
  readonly sort: readonly string[];
}

export interface Hit {
  /** The index that it is in, where an alias was searched. */
  readonly index: string;
  readonly source: unknown;
  readonly sort: readonly unknown[];
}

/** Every document that fits and was written before the last refresh, in ascending order. */
export async function everyHit(
  client: Client,
  index: string,
  { query, source, sort }: HitsWanted,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const { body } = await client.search({
      index,
      ...wholly,
      ...fromPrimary,
      _source_includes: [...source],
      body: {
        size: hitsOnPage,
        query,
        sort: [...sort],
        ...(hits.length > 0 ? { search_after: [...(hits.at(-1)?.sort ?? [])] as string[] } : {}),
      },
    });
    const page = body.hits.hits.map(
      ({ _index: within = index, _source: source, sort = [] }): Hit => ({ index: within, source, sort }),
    );
    hits.push(...page);
    if (page.length < hitsOnPage) return hits;
  }
}

interface TallyWanted<Name extends string> {
  readonly query: Query;
  readonly measures: Readonly<Record<Name, Measure>>;
}

/** The field to add up, or to take the greatest of. */
type Measure = { readonly sum: { readonly field: string } } | { readonly max: { readonly field: string } };

/** What the documents that fit, and were written before the last refresh, come to for each conversation that any of them is of. */
export async function tallyConversations<Name extends string>(
  client: Client,
  index: string,
  { query, measures }: TallyWanted<Name>,
): Promise<ReadonlyMap<string, Readonly<Record<Name, number>>>> {
  const names = Object.keys(measures) as Name[];
  const tallies = new Map<string, Readonly<Record<Name, number>>>();
  let after: Readonly<Record<string, unknown>> | undefined;
  do {
    const composite = {
      size: bucketsOnPage,
      sources: [{ conversation: { terms: { field: 'conversation' } } }],
      ...(after ? { after } : {}),
    };
    const aggs = { by: { composite, aggs: measures } };
    const body = { size: 0, query, aggs } as object;
    const { body: found } = await client.search({ index, ...wholly, ...fromPrimary, body });
    const by = found.aggregations?.['by'] as unknown as Tallied<Name> | undefined;
    for (const bucket of by?.buckets ?? []) {
      const measured = names.map((name) => [name, bucket[name].value] as const);
      tallies.set(bucket.key.conversation, Object.fromEntries(measured) as Record<Name, number>);
    }
    after = by?.after_key;
  } while (after);
  return tallies;
}

interface Tallied<Name extends string> {
  readonly after_key?: Readonly<Record<string, unknown>>;
  readonly buckets: readonly ({ readonly key: { readonly conversation: string } } & Readonly<
    Record<Name, { readonly value: number }>
  >)[];
}
