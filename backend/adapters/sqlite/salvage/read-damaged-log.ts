import { readKeptEvent, type ConversationEvent } from '../../../../shared/conversation/event.ts';
import { openPages } from './pages.ts';
import { readRecords, type StoredRecord, type Value } from './records.ts';

/** An event that can be read, as it stands in the file. */
export interface SalvagedEvent {
  readonly event: ConversationEvent;
  /** The columns `type` and `body`, to be written again as they were. */
  readonly type: string;
  readonly body: string;
}

export interface SalvagedKey {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** What can be read of one conversation. */
export interface SalvagedConversation {
  /** By their sequence numbers. */
  readonly events: Map<number, SalvagedEvent>;
  readonly keys: SalvagedKey[];
  /** The highest number that the file is known to have had. */
  lastKnown: number;
}

/**
 * Everything that can be read of conversations in a SQLite file that may be torn, truncated or without a head. An
 * event that stands there in two versions is neither: nobody can say which of them is true.
 */
export function readDamagedLog(file: string): ReadonlyMap<string, SalvagedConversation> {
  using pages = openPages(file);
  const found = new Map<string, SalvagedConversation>();
  const doubtful = new Map<string, Set<number>>();
  const of = (id: string): SalvagedConversation => {
    const known = found.get(id) ?? { events: new Map(), keys: [], lastKnown: 0 };
    found.set(id, known);
    return known;
  };
  for (const record of readRecords(pages)) {
    const read = readRecord(record);
    if (!read) continue;
    const conversation = of(read.conversationId);
    conversation.lastKnown = Math.max(conversation.lastKnown, read.last);
    if (read.kind === 'key') conversation.keys.push(read);
    if (read.kind !== 'event') continue;
    const { salvaged, conversationId, last } = read;
    const before = conversation.events.get(last);
    if (before && (before.body !== salvaged.body || before.type !== salvaged.type)) {
      doubtful.set(conversationId, (doubtful.get(conversationId) ?? new Set()).add(last));
    }
    conversation.events.set(last, salvaged);
  }
  for (const [id, sequences] of doubtful) {
    for (const sequence of sequences) found.get(id)?.events.delete(sequence);
  }
  return found;
}

type Read = { readonly conversationId: string; readonly last: number } & (
  | { readonly kind: 'event'; readonly salvaged: SalvagedEvent }
  | { readonly kind: 'head' }
  | ({ readonly kind: 'key' } & SalvagedKey)
);

/** Tables are told apart by their columns: no other of the file has as many of the same kinds. */
function readRecord({ of, values }: StoredRecord): Read | null {
  if (of === 'index') return readKey(values);
  return values.length === 5 ? readEvent(values) : readHead(values);
}

function readEvent([conversationId, sequence, at, type, body]: readonly Value[]): Read | null {
  if (typeof conversationId !== 'string' || typeof sequence !== 'number') return null;
  if (typeof at !== 'string' || typeof type !== 'string' || typeof body !== 'string') return null;
  try {
    const event = readKeptEvent({ ...JSON.parse(body), conversationId, sequence, at, type });
    return { kind: 'event', conversationId, last: sequence, salvaged: { event, type, body } };
  } catch {
    return { kind: 'head', conversationId, last: sequence };
  }
}

/** The columns that a conversation's row has had from the first version of the schema on. */
const leastHeadColumns = 7;

function readHead(values: readonly Value[]): Read | null {
  const [conversationId, last, ownerKind] = values;
  if (values.length < leastHeadColumns || typeof ownerKind !== 'string') return null;
  if (typeof conversationId !== 'string' || typeof last !== 'number') return null;
  return { kind: 'head', conversationId, last };
}

function readKey(values: readonly Value[]): Read | null {
  const [key, conversationId, first, last] = values;
  if (values.length !== 4 || typeof key !== 'string' || typeof conversationId !== 'string') return null;
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  return { kind: 'key', conversationId, key, first, last };
}
