import type { Client } from '@opensearch-project/opensearch';
import type {
  ConversationSearch,
  FiledConversation,
  FiledLine,
  Found,
  SearchQuestion,
} from '../../history/conversation-search.ts';
import { wordsIn } from '../../history/words.ts';
import type { OpenSearch } from './connect.ts';
import { bestLineQuery, questionQuery, searchMappings } from './conversation-search-query.ts';
import { fetchItems, requireDone, type Item } from './items.ts';
import { leaveNoTrace } from './leave-no-trace.ts';
import { describeMonthlyIndexes, type MonthlyIndexes } from './monthly-indexes.ts';
import { opening } from './opensearch-failures.ts';
import { remember } from './remember.ts';
import { fromPrimary, refresh, tallyConversations, wholly } from './searching.ts';

/** A conversation as it is found. Its lines are documents of their own, so that a long one is not written anew for each. */
interface ConversationDocument {
  readonly kind: 'conversation';
  readonly conversation: string;
  readonly lastSequence: number;
  readonly country: string;
  readonly channel: string;
  readonly account: string | null;
  readonly topic: string | null;
  readonly disposition: string | null;
  readonly openedAt: string;
  readonly closed: boolean;
  readonly lastRole: string | null;
  readonly people: readonly string[];
  /** The words that it is filed under. */
  readonly words: readonly string[];
  /** Those of its lines, each once. */
  readonly said: readonly string[];
  readonly filed: FiledConversation;
}

interface LineDocument {
  readonly kind: 'line';
  readonly conversation: string;
  readonly sequence: number;
  readonly said: readonly string[];
  readonly line: FiledLine;
}

interface Store {
  readonly client: Client;
  readonly indexes: MonthlyIndexes;
  /** The indexes of conversations that were written or found lately. */
  readonly places: Map<string, string>;
  /** Written to by this process since it last made everything searchable. */
  dirty: boolean;
}

/** Conversations whose index is kept at hand; that of others is searched for. */
const mostPlaces = 100_000;

/**
 * An index of conversations in OpenSearch, in an index for each country and month. A process finds what it has added at
 * once, others do within a second or so.
 *
 * @throws StoreError when it cannot be used.
 */
export async function openOpenSearchConversationSearch(search: OpenSearch): Promise<ConversationSearch> {
  const { client, address, prefix, using } = search;
  const base = `${prefix}-history`;
  const indexes = await opening(address, () => describeMonthlyIndexes(search, base, searchMappings));
  const store: Store = { client, indexes, places: new Map(), dirty: false };
  return {
    lastSequences: () => using(() => lastSequences(store)),
    filed: (id) => using(async () => (await filedDocument(store, id))?.filed ?? null),
    add: (filed, words, lines) => using(() => add(store, filed, words, lines)),
    search: (question) => using(() => find(store, question)),
    forget: (conversationIds) => using(() => forget(store, conversationIds)),
    clear: () => using(() => remove(store, { match_all: {} })),
    close: async () => undefined,
  };
}

async function lastSequences(store: Store): Promise<ReadonlyMap<string, number>> {
  await refresh(store.client, store.indexes.all);
  const tallies = await tallyConversations(store.client, store.indexes.all, {
    query: { term: { kind: 'conversation' } },
    measures: { last: { max: { field: 'lastSequence' } } },
  });
  return new Map([...tallies].map(([conversation, { last }]) => [conversation, last]));
}

async function filedDocument(store: Store, conversation: string): Promise<ConversationDocument | null> {
  const place = store.places.get(conversation);
  if (place !== undefined) return (await documentIn(store, place, conversation)).document;
  await refresh(store.client, store.indexes.all);
  const { body } = await store.client.search({
    index: store.indexes.all,
    ...wholly,
    ...fromPrimary,
    body: { query: { bool: { filter: [{ term: { conversation } }, { term: { kind: 'conversation' } }] } } },
  });
  const [hit] = body.hits.hits;
  if (!hit) return null;
  const { _index: index, _source: source } = hit;
  remember(store.places, conversation, index, mostPlaces);
  return source as ConversationDocument;
}

/** Writes the lines first: what the conversation does not know of yet is written again by whoever comes next. */
async function add(
  store: Store,
  filed: FiledConversation,
  words: readonly string[],
  lines: readonly FiledLine[],
): Promise<void> {
  const index = await store.indexes.ensure(filed.country, filed.openedAt);
  remember(store.places, filed.id, index, mostPlaces);
  for (;;) {
    const { document: before, item } = await documentIn(store, index, filed.id);
    const known = before?.lastSequence ?? 0;
    if (known >= filed.lastSequence) return;
    const added = lines
      .filter(({ sequence }) => sequence > known)
      .map((line) => lineDocument(filed.id, line));
    const said = [...new Set([...(before?.said ?? []), ...added.flatMap((line) => line.said)])];
    const place = { _index: index, routing: filed.id };
    const response = await store.client.bulk({
      body: [
        ...added.flatMap((line) => [{ index: { ...place, _id: `${filed.id}:${line.sequence}` } }, line]),
        { index: { ...place, _id: filed.id, ...(item?.version ?? { op_type: 'create' }) } },
        conversationDocument(filed, words, said),
      ],
    });
    store.dirty = true;
    requireDone(response);
    if (!response.body.errors) return;
  }
}

async function find(store: Store, question: SearchQuestion): Promise<readonly Found[]> {
  if (question.countries.length === 0) return [];
  await makeSearchable(store);
  const index = question.countries.map((country) => store.indexes.ofCountry(country)).join(',');
  const { body } = await store.client.search({ index, ...wholly, body: questionQuery(question) });
  const found = body.hits.hits.map(({ _source: source }) => (source as ConversationDocument).filed);
  const lines = await bestLines(store, index, found, question.words);
  return found.map((filed) => ({ filed, line: lines.get(filed.id) ?? null }));
}

/** Of each conversation the line that says most of the words, the newest of several. */
async function bestLines(
  { client }: Store,
  index: string,
  found: readonly FiledConversation[],
  words: readonly string[],
): Promise<ReadonlyMap<string, FiledLine>> {
  if (found.length === 0 || words.length === 0) return new Map();
  const ids = found.map(({ id }) => id);
  const { body } = await client.search({ index, ...wholly, body: bestLineQuery(ids, words) });
  const lines = body.hits.hits.map(({ _source: source }) => source as LineDocument);
  return new Map(lines.map(({ conversation, line }) => [conversation, line]));
}

async function forget(store: Store, conversations: readonly string[]): Promise<void> {
  await remove(store, { terms: { conversation: [...conversations] } });
  await leaveNoTrace(store.client, [store.indexes.all]);
}

async function remove(store: Store, query: object): Promise<void> {
  const index = store.indexes.all;
  await refresh(store.client, index);
  await store.client.deleteByQuery({
    index,
    ...absent,
    conflicts: 'proceed',
    refresh: true,
    body: { query },
  });
}

const absent = { ignore_unavailable: true, allow_no_indices: true } as const;

async function makeSearchable(store: Store): Promise<void> {
  if (!store.dirty) return;
  store.dirty = false;
  await refresh(store.client, store.indexes.all);
}

interface Known {
  readonly document: ConversationDocument | null;
  readonly item: Item | null;
}

async function documentIn({ client }: Store, index: string, conversation: string): Promise<Known> {
  const [item] = await fetchItems(client, { index, ids: [conversation], routing: conversation });
  return { document: (item?.source ?? null) as ConversationDocument | null, item: item ?? null };
}

function lineDocument(conversation: string, line: FiledLine): LineDocument {
  const said = [...new Set(wordsIn(line.text).map(({ word }) => word))];
  return { kind: 'line', conversation, sequence: line.sequence, said, line };
}

function conversationDocument(
  filed: FiledConversation,
  words: readonly string[],
  said: readonly string[],
): ConversationDocument {
  const { id: conversation, accountId: account, closedAt, ...same } = filed;
  const { lastSequence, country, channel, topic, disposition, openedAt, lastRole, people } = same;
  return {
    kind: 'conversation',
    conversation,
    lastSequence,
    country,
    channel,
    account,
    topic,
    disposition,
    openedAt,
    closed: closedAt !== null,
    lastRole,
    people,
    words,
    said,
    filed,
  };
}
