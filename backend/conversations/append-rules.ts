import type { Conversation } from '../../shared/conversation/conversation.ts';
import { parseEvent, type ConversationEvent, type NewEvent } from '../../shared/conversation/event.ts';
import { holdsTurn, type Owner } from '../../shared/conversation/ownership.ts';
import { guardedTypes, type Append } from './conversation-log.ts';

/** What a log keeps beside its events, so that an append is decided without folding them. */
export interface Head {
  readonly lastSequence: number;
  readonly owner: Owner;
  readonly closed: boolean;
  /** Changes that are on record as intended, and neither as done nor as failed. */
  readonly unsettled: number;
}

export type Decision =
  | { readonly outcome: 'append'; readonly head: Head; readonly events: readonly ConversationEvent[] }
  | { readonly outcome: 'refused'; readonly owner: Owner };

/** Before its first event a log belongs to nobody. */
const unopened: Head = {
  lastSequence: 0,
  owner: { kind: 'queue', id: 'queue', name: '', epoch: 0 },
  closed: false,
  unsettled: 0,
};

/** A closed log takes late reports and notes, but no words, no change of turn and no second closing. */
const endsWithClosing: ReadonlySet<NewEvent['type']> = new Set([
  ...guardedTypes,
  'message-received',
  'owner-changed',
  'hand-over-requested',
  'conversation-closed',
]);

/**
 * Decides one append against the head of its log, null for a log that does not exist yet. Every engine calls
 * this inside the atomic step that also writes, after it has looked for the key.
 *
 * @throws RangeError for events that break the rules named at `ConversationLog`.
 */
export function decideAppend(append: Append, before: Head | null, at: string): Decision {
  const head = before ?? unopened;
  checkOpening(append.events, before);
  if (isRefused(append, head)) return { outcome: 'refused', owner: head.owner };
  checkTurns(append, head);
  const { conversationId } = append;
  const events = append.events.map((event, index) => {
    const sequence = head.lastSequence + 1 + index;
    return readable({ ...event, conversationId, sequence, at });
  });
  return { outcome: 'append', events, head: headAfter(head, append.events) };
}

/**
 * Moods are read of customers and of nobody else: `mood-read` is about words of the customer, in the log or in this
 * append. Checked by whoever holds the folded conversation.
 *
 * @throws RangeError for a mood about anything else.
 */
export function checkMoods({ events }: Pick<Append, 'events'>, before: Conversation | null): void {
  const firstNew = (before?.lastSequence ?? 0) + 1;
  for (const event of events) {
    if (event.type !== 'mood-read') continue;
    const written = events[event.about - firstNew];
    const line = before?.transcript.findLast(
      ({ kind, sequence }) => kind === 'utterance' && sequence === event.about,
    );
    const ofCustomer =
      (written?.type === 'message-received' && written.from === 'customer') ||
      (line?.kind === 'utterance' && line.from === 'customer');
    if (!ofCustomer) throw new RangeError(`mood-read about ${event.about}, which no customer said`);
  }
}

/** @throws RangeError where the erased events are not those of the log in number, time, type and kind of author. */
export function checkErasure(log: readonly ConversationEvent[], erased: readonly ConversationEvent[]): void {
  const same = log.every((event, index) => {
    const other = erased[index];
    return (
      other?.conversationId === event.conversationId &&
      other.sequence === event.sequence &&
      other.at === event.at &&
      other.type === event.type &&
      other.author.kind === event.author.kind
    );
  });
  if (!same || log.length !== erased.length)
    throw new RangeError('An erasure keeps every event in its place');
}

function isRefused({ claim, epoch, after, events }: Append, head: Head): boolean {
  if (after !== undefined && after !== head.lastSequence) return true;
  if (claim && !holdsTurn(head.owner, claim)) return true;
  if (epoch !== undefined && epoch !== head.owner.epoch) return true;
  return head.closed && events.some(({ type }) => endsWithClosing.has(type));
}

function checkOpening(events: readonly NewEvent[], before: Head | null): void {
  const [first, ...rest] = events;
  if (!first) throw new RangeError('An append holds at least one event');
  const opens = first.type === 'conversation-opened';
  if (opens === (before !== null) || rest.some(({ type }) => type === 'conversation-opened')) {
    throw new RangeError('A log begins with conversation-opened and has it once');
  }
}

/** Guarded events stand under the claim and before any change of owner; owners follow each other by one epoch. */
function checkTurns({ claim, epoch, events }: Append, head: Head): void {
  let owner = head.owner;
  for (const event of events) {
    if (event.type === 'owner-changed') {
      if (!claim && epoch === undefined && head.lastSequence > 0) {
        throw new RangeError('owner-changed needs the epoch that its writer saw');
      }
      if (event.owner.epoch !== owner.epoch + 1) {
        throw new RangeError(`Epoch ${event.owner.epoch} does not follow ${owner.epoch}`);
      }
      owner = event.owner;
    } else if (guardedTypes.has(event.type) && !isApproved(event, events)) {
      if (!claim || owner !== head.owner) throw new RangeError(`${event.type} needs a claim to the turn`);
      if ('epoch' in event && event.epoch !== claim.epoch) {
        throw new RangeError(`${event.type} names epoch ${event.epoch} under a claim to ${claim.epoch}`);
      }
      if (event.type === 'reply-sent' && event.from !== claim.kind) {
        throw new RangeError(`${claim.kind} cannot speak as ${event.from}`);
      }
    }
  }
}

/** What was asked for under a claim and is intended with its approval needs no second one: the turn may have moved on. */
function isApproved({ type }: NewEvent, events: readonly NewEvent[]): boolean {
  return type === 'effect-intended' && events.some((other) => other.type === 'approval-given');
}

/** What is written must be readable again: better refused now than found broken at the next start. */
function readable(event: ConversationEvent): ConversationEvent {
  if (event.type === 'newer-event-kept') throw new RangeError(`${event.type} is read, and never written`);
  try {
    return parseEvent(event);
  } catch (error) {
    throw new RangeError(`${event.type} does not hold what it must`, { cause: error });
  }
}

/** What a log keeps beside events that it has from its opening on. */
export function headOfLog(events: readonly ConversationEvent[]): Head {
  return headAfter(unopened, events);
}

function headAfter(head: Head, events: readonly NewEvent[]): Head {
  return {
    lastSequence: head.lastSequence + events.length,
    owner: events.findLast((event) => event.type === 'owner-changed')?.owner ?? head.owner,
    closed: head.closed || events.some(({ type }) => type === 'conversation-closed'),
    unsettled: events.reduce((count, { type }) => count + (settling[type] ?? 0), head.unsettled),
  };
}

/** What an event adds to the promises and call-backs that are not settled. */
export const owing: Readonly<Partial<Record<NewEvent['type'], 1 | -1>>> = {
  'promise-made': 1,
  'promise-settled': -1,
  'call-back-scheduled': 1,
  'call-back-done': -1,
  'call-back-missed': -1,
};

/** What an event adds to the changes whose end is not known. */
const settling: Readonly<Partial<Record<NewEvent['type'], number>>> = {
  'effect-intended': 1,
  'effect-done': -1,
  'effect-failed': -1,
};
