import type { EventOf } from '../../../shared/conversation/event.ts';
import { eventOf, type CommitDocument } from './conversation-log-documents.ts';
import { isFinished } from './conversation-log-homes.ts';
import type { LogStore } from './conversation-log-store.ts';
import { requireDone } from './items.ts';
import { everyHit, refresh, tallyConversations, type Query } from './searching.ts';

/*
 * Lists go by what appends have on record (`append`), which is there once an append is acknowledged, whatever became of
 * its other documents. Each makes searchable first what is written by now, by whichever process.
 */

/** Conversations named in one query. */
const atOnce = 5_000;

const opens: Query = { term: { sequence: 1 } };

export async function allConversations(store: LogStore): Promise<readonly string[]> {
  await refresh(store.client, store.events.all);
  return oldestFirst(await openingsOf(store, opens));
}

export async function watchedConversations(store: LogStore): Promise<readonly string[]> {
  await refresh(store.client, store.events.all);
  const query = { term: { 'append.types': 'watch-started' } };
  const watched = await tallyConversations(store.client, store.events.all, { query, measures: {} });
  return inOrder(store, [...watched.keys()]);
}

export async function owingConversations(store: LogStore): Promise<readonly string[]> {
  await refresh(store.client, store.events.all);
  const tallies = await tallyConversations(store.client, store.events.all, {
    query: changes('owes'),
    measures: { owed: sumOf('owes') },
  });
  return inOrder(
    store,
    [...tallies].filter(([, { owed }]) => owed > 0).map(([conversation]) => conversation),
  );
}

/** Looks at those that were not known as finished, and remembers which of them are. */
export async function unfinishedConversations(store: LogStore): Promise<readonly string[]> {
  const { client, homes, events } = store;
  await Promise.all([homes.index, events.all].map((index) => refresh(client, index)));
  const open = await notKnownAsFinished(store);
  const finished = new Set<string>();
  for (const some of chunksOf(open)) {
    const changed = { bool: { should: [{ term: { 'append.closes': true } }, changes('unsettled')] } };
    const query = { bool: { filter: [{ terms: { conversation: some } }, changed] } };
    const measures = { closed: sumOf('closes'), unsettled: sumOf('unsettled') };
    const tallies = await tallyConversations(client, events.all, { query, measures });
    for (const [conversation, { closed, unsettled }] of tallies) {
      if (isFinished({ closed: closed > 0, unsettled })) finished.add(conversation);
    }
  }
  if (finished.size > 0) {
    const operations = [...finished].flatMap((conversation) => homes.finishedOperations(conversation));
    requireDone(await client.bulk({ body: operations }));
  }
  return inOrder(
    store,
    open.filter((conversation) => !finished.has(conversation)),
  );
}

export async function lastSequences({ client, events }: LogStore): Promise<ReadonlyMap<string, number>> {
  await refresh(client, events.all);
  const query = { exists: { field: 'append.types' } };
  const measures = { last: { max: { field: 'last' } } };
  const tallies = await tallyConversations(client, events.all, { query, measures });
  return new Map([...tallies].map(([conversation, { last }]) => [conversation, last]));
}

export async function modelCalls(store: LogStore, since: Date): Promise<readonly EventOf<'model-called'>[]> {
  const { client, events } = store;
  await refresh(client, events.all);
  const filter = [
    { term: { 'append.types': 'model-called' } },
    { range: { at: { gte: since.toISOString() } } },
  ];
  const hits = await everyHit(client, events.all, {
    query: { bool: { filter } },
    source: ['conversation', 'sequence', 'event', 'append.rest'],
    sort: ['at', 'conversation', 'sequence'],
  });
  return hits
    .map(({ source }) => source as CommitDocument)
    .flatMap((document) => [document, ...document.append.rest].map(eventOf))
    .filter((event) => event.type === 'model-called');
}

export async function conversationsOf(store: LogStore, account: string): Promise<readonly string[]> {
  await refresh(store.client, store.events.all);
  return oldestFirst(await openingsOf(store, { term: { account } }));
}

/** The appends that add to a count, or take from it. */
function changes(count: 'owes' | 'unsettled'): Query {
  const field = `append.${count}`;
  return { bool: { filter: { exists: { field } }, must_not: { term: { [field]: 0 } } } };
}

function sumOf(count: 'owes' | 'unsettled' | 'closes') {
  return { sum: { field: `append.${count}` } };
}

async function notKnownAsFinished({ client, homes }: LogStore): Promise<readonly string[]> {
  const hits = await everyHit(client, homes.index, {
    query: { term: { finished: false } },
    source: ['conversation'],
    sort: ['conversation'],
  });
  return hits.map(({ source }) => (source as { readonly conversation: string }).conversation);
}

interface Opening {
  readonly conversation: string;
  readonly at: number;
  /** Tells which of two came first that opened in one millisecond of one month and country. */
  readonly place: number;
}

async function openingsOf({ client, events }: LogStore, query: Query): Promise<readonly Opening[]> {
  const sort = ['at', '_seq_no', 'conversation'];
  const hits = await everyHit(client, events.all, { query, source: ['conversation'], sort });
  return hits.map(({ source, sort: [at, place] }) => ({
    conversation: (source as { readonly conversation: string }).conversation,
    at: Number(at),
    place: Number(place),
  }));
}

async function inOrder(store: LogStore, conversations: readonly string[]): Promise<readonly string[]> {
  const found: Opening[] = [];
  for (const some of chunksOf(conversations)) {
    const query = { bool: { filter: [opens, { terms: { conversation: some } }] } };
    found.push(...(await openingsOf(store, query)));
  }
  return oldestFirst(found);
}

function oldestFirst(openings: readonly Opening[]): readonly string[] {
  return openings
    .toSorted((one, other) => one.at - other.at || one.place - other.place)
    .map(({ conversation }) => conversation);
}

function chunksOf(conversations: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(conversations.length / atOnce);
  return Array.from({ length: count }, (_, index) =>
    conversations.slice(index * atOnce, (index + 1) * atOnce),
  );
}
