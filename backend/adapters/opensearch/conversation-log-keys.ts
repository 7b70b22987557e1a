import { createHash, randomUUID } from 'node:crypto';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { Appended } from '../../conversations/conversation-log.ts';
import type { Proposal } from './conversation-log-documents.ts';
import { commit, isOnRecord, readEvents, type Committed, type LogStore } from './conversation-log-store.ts';
import { fetchItems, isConflict, requireDone, type Item } from './items.ts';

type Events = readonly ConversationEvent[];
type Earlier = Exclude<Appended, { outcome: 'refused' }>;

/**
 * What a key stands for. It is written before the append, with the append itself (`proposal`), and left with where it
 * went afterwards. Whoever finds a proposal puts it on record in its writer's place: at the one id that it may have,
 * so that both doing it is one append. Only when another append has taken that id for good may the key be used anew.
 */
interface KeyDocument {
  readonly index: string;
  readonly conversation: string;
  readonly first: number;
  readonly last: number;
  readonly proposal?: Proposal;
}

/** What the append with this key wrote, or null when there was none. Changes nothing. */
export async function findByKey(store: LogStore, key: string): Promise<Events | null> {
  const item = await find(store, key);
  if (!item) return null;
  const { proposal, ...place } = item.source as KeyDocument;
  return proposal && !(await isOnRecord(store, proposal)) ? null : eventsAt(store, place);
}

/**
 * Takes a key for an append that is about to be put on record.
 *
 * @returns null once the key is the proposal's, otherwise what it stands for already; `appended` where that was a
 * proposal for the same conversation, and this call the one that put it on record.
 */
export async function reserveKey(store: LogStore, key: string, proposal: Proposal): Promise<Earlier | null> {
  const document = { ...placeOf(proposal), proposal };
  let over: Item['version'] | null = null;
  while (!(await write(store, key, document, over))) {
    const item = await find(store, key);
    const there = item?.source as KeyDocument | undefined;
    // The client asks again when an answer is lost: then what is there is this very one.
    if (there?.proposal?.document.append.id === proposal.document.append.id) return null;
    const earlier = there && (await settle(store, key, there, proposal.document.conversation));
    if (earlier) return earlier;
    over = item?.version ?? null;
  }
  return null;
}

/** Leaves of a proposal that is on record only where it is. */
export function settledOperations(store: LogStore, key: string, proposal: Proposal): readonly object[] {
  return [{ index: { _index: store.keys, _id: idOfKey(key) } }, placeOf(proposal)];
}

/** Brings to its end what a key was taken for; null where it came to nothing, or its month was thrown away. */
async function settle(
  store: LogStore,
  key: string,
  { proposal, ...place }: KeyDocument,
  conversation: string,
): Promise<Earlier | null> {
  let committed: Committed = 'done-already';
  if (proposal) {
    const { body: exists } = await store.client.indices.exists({ index: proposal.index });
    if (!exists) return null;
    // A call for another conversation leaves it to the writer to hear that theirs is done.
    const by = place.conversation === conversation ? randomUUID() : proposal.document.append.id;
    committed = await commit(store, proposal, by);
    if (committed === 'taken') return null;
    requireDone(await store.client.bulk({ body: [...settledOperations(store, key, proposal)] }));
  }
  const events = await eventsAt(store, place);
  const isOwn = committed === 'done' && place.conversation === conversation;
  return events && { outcome: isOwn ? 'appended' : 'repeated', events };
}

async function find({ client, keys: index }: LogStore, key: string): Promise<Item | null> {
  const [item] = await fetchItems(client, { index, ids: [idOfKey(key)] });
  return item ?? null;
}

/** @param over what the document is now, null for none; false is answered when it is something else. */
async function write(
  { client, keys: index }: LogStore,
  key: string,
  body: KeyDocument,
  over: Item['version'] | null,
): Promise<boolean> {
  try {
    await client.index({ index, id: idOfKey(key), body, ...(over ?? { op_type: 'create' }) });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

async function eventsAt(store: LogStore, { conversation, first, last }: KeyDocument): Promise<Events | null> {
  const events = await readEvents(store, conversation, first - 1, last - first + 1);
  return events.length > 0 ? events : null;
}

function placeOf({ index, document: { conversation, first, last } }: Proposal): KeyDocument {
  return { index, conversation, first, last };
}

/** Keys are of any length, and may hold what nobody should find in the name of a document. */
function idOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
