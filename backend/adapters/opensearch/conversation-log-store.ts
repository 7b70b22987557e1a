import type { Client } from '@opensearch-project/opensearch';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import {
  eventMappings,
  eventOf,
  idOf,
  type CommitDocument,
  type EventDocument,
  type LogState,
  type Proposal,
} from './conversation-log-documents.ts';
import { openHomes, type Homes } from './conversation-log-homes.ts';
import type { OpenSearch } from './connect.ts';
import { fetchItems, isConflict } from './items.ts';
import { describeMonthlyIndexes, openIndex, type MonthlyIndexes } from './monthly-indexes.ts';
import { remember } from './remember.ts';

/** What the parts of the log share. */
export interface LogStore {
  readonly client: Client;
  readonly events: MonthlyIndexes;
  readonly homes: Homes;
  /** The index of keys. */
  readonly keys: string;
  /** How logs stood when last heard of; others may have appended since. */
  readonly states: Map<string, LogState>;
  /** Lets go of work whose end nobody waits for but `idle`. */
  later(work: Promise<unknown>): void;
  idle(): Promise<void>;
}

/** Conversations whose state is kept at hand; that of others is read again. */
const mostStates = 20_000;

/** Documents of one request: few at first, since most reads are of what is new. */
const leastOnPage = 32;
const mostOnPage = 512;

export async function openLogStore(search: OpenSearch): Promise<LogStore> {
  const { client, prefix } = search;
  const events = await describeMonthlyIndexes(search, `${prefix}-events`, eventMappings);
  const homes = await openHomes(search, `${prefix}-conversations`, events);
  const keys = `${prefix}-append-keys`;
  await openIndex(search, keys, keyMappings);
  const loose = new Set<Promise<unknown>>();
  return {
    client,
    events,
    homes,
    keys,
    states: new Map(),
    later(work) {
      const ended = work.finally(() => loose.delete(ended));
      loose.add(ended);
    },
    async idle() {
      await Promise.all(loose);
    },
  };
}

const keyMappings = {
  dynamic: 'strict',
  _meta: { schema: 1 },
  properties: {
    index: { type: 'keyword' },
    conversation: { type: 'keyword' },
    first: { type: 'integer' },
    last: { type: 'integer' },
    proposal: { type: 'object', enabled: false },
  },
} as const;

/** By this call, by somebody else who found the proposal, or never: another append has its place for good. */
export type Committed = 'done' | 'done-already' | 'taken';

/**
 * Puts an append on record, in the one step that no other writer can take as well.
 *
 * @param by who is told that it was done by them: whoever comes with the same name later is told so too.
 */
export async function commit(store: LogStore, { index, document }: Proposal, by: string): Promise<Committed> {
  const { conversation, sequence, append } = document;
  const id = idOf(conversation, sequence);
  let committed: Committed = 'done';
  try {
    const body = { ...document, append: { ...append, by } };
    await store.client.create({ index, id, routing: conversation, body });
  } catch (error) {
    if (!isConflict(error)) throw error;
    const there = await recordAt(store, { index, document });
    if (there?.id !== append.id) return 'taken';
    // The client asks again when an answer is lost: then what is there is by this very call.
    if (there.by !== by) committed = 'done-already';
  }
  remember(store.states, conversation, append.state, mostStates);
  return committed;
}

/** Whether this very append is on record; one that is not may still become so while nothing else has its place. */
export async function isOnRecord(store: LogStore, proposal: Proposal): Promise<boolean> {
  return (await recordAt(store, proposal))?.id === proposal.document.append.id;
}

/** Which append has the place of the proposal; null for none. */
async function recordAt(
  { client }: LogStore,
  { index, document: { conversation, sequence } }: Proposal,
): Promise<Pick<CommitDocument['append'], 'id' | 'by'> | null> {
  const ids = [idOf(conversation, sequence)];
  const only = ['append.id', 'append.by'];
  const [item] = await fetchItems(client, { index, ids, routing: conversation, only });
  return (item?.source as Partial<CommitDocument> | undefined)?.append ?? null;
}

/** Events after a sequence, in order. What an append left unfinished is read from its record, and finished. */
export async function readEvents(
  store: LogStore,
  conversation: string,
  after: number,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly ConversationEvent[]> {
  const index = await store.homes.find(conversation);
  if (index === null) return [];
  const found: EventDocument[] = [];
  for (let page = leastOnPage; found.length < limit; page = Math.min(page * 4, mostOnPage)) {
    const next = after + found.length + 1;
    const count = Math.min(page, limit - found.length);
    const run = await fetchRun(store, { index, conversation, from: next, count });
    found.push(...run);
    if (run.length === count) continue;
    const missed = await restFrom(store, index, conversation, run.at(-1) ?? null, next + run.length);
    if (missed.length === 0) break;
    found.push(...missed);
  }
  return found.slice(0, limit).map(eventOf);
}

/** How a log stands now, null for one that does not exist; reads what others have appended. */
export async function catchUp(store: LogStore, conversation: string): Promise<LogState | null> {
  const index = await store.homes.find(conversation);
  if (index === null) return null;
  let state = store.states.get(conversation) ?? null;
  for (let page = leastOnPage; ; page = Math.min(page * 4, mostOnPage)) {
    const from = (state?.head.lastSequence ?? 0) + 1;
    const run = await fetchRun(store, { index, conversation, from, count: page, only: ['append.state'] });
    const newest = run.findLast((document) => 'append' in document) as CommitDocument | undefined;
    if (!newest) return state;
    state = newest.append.state;
    remember(store.states, conversation, state, mostStates);
  }
}

/** Writes the other events of an append that is on record; those that are there are left as they are. */
export function restOperations({ index, document }: Proposal): readonly object[] {
  return document.append.rest.flatMap((each) => [
    { create: { _index: index, _id: idOf(each.conversation, each.sequence), routing: each.conversation } },
    each,
  ]);
}

export interface Run {
  readonly index: string;
  readonly conversation: string;
  readonly from: number;
  readonly count: number;
  /** The fields to read; without it all but `append.rest`. */
  readonly only?: readonly string[];
}

/** The documents of sequences that follow each other, as they are at this moment; fewer where one is missing. */
export async function fetchRun(
  { client }: LogStore,
  { index, conversation, from, count, only }: Run,
): Promise<readonly EventDocument[]> {
  const ids = Array.from({ length: count }, (_, position) => idOf(conversation, from + position));
  const source = only ? { only } : { without: ['append.rest'] };
  const items = await fetchItems(client, { index, ids, routing: conversation, ...source });
  const end = items.indexOf(null);
  return items.slice(0, end === -1 ? count : end).map((item) => item?.source as EventDocument);
}

/**
 * What an append that began before this sequence holds from it on; empty where none reaches it.
 *
 * @param before the document of the sequence before, null where that one is not at hand.
 */
async function restFrom(
  store: LogStore,
  index: string,
  conversation: string,
  before: EventDocument | null,
  sequence: number,
): Promise<readonly EventDocument[]> {
  const nearest = before ?? (await nearestBefore(store, index, conversation, sequence));
  if (!nearest || nearest.last < sequence) return [];
  const ids = [idOf(conversation, nearest.first)];
  const [item] = await fetchItems(store.client, { index, ids, routing: conversation });
  if (!item) return [];
  const document = item.source as CommitDocument;
  await finish(store, { index, document });
  return document.append.rest.filter((each) => each.sequence >= sequence);
}

/** Reading goes on where nothing can be written: then the next reader tries again. */
async function finish({ client }: LogStore, proposal: Proposal): Promise<void> {
  await client.bulk({ body: [...restOperations(proposal)] }).catch(() => undefined);
}

/** The append of the last event that has a document before this sequence; null where none has. */
async function nearestBefore(
  { client }: LogStore,
  index: string,
  conversation: string,
  sequence: number,
): Promise<Pick<EventDocument, 'first' | 'last'> | null> {
  for (let until = sequence; until > 1; until -= leastOnPage) {
    const count = Math.min(leastOnPage, until - 1);
    const ids = Array.from({ length: count }, (_, position) => idOf(conversation, until - 1 - position));
    const items = await fetchItems(client, { index, ids, routing: conversation, only: ['first', 'last'] });
    const nearest = items.find((item) => item !== null);
    if (nearest) return nearest.source as EventDocument;
  }
  return null;
}
