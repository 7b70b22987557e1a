import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Owner } from '../../shared/conversation/ownership.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import type { KeptConversation } from '../adapters/sqlite/read-log.ts';

/** What a conversation is, and what is wrong with it in words. */
export interface CheckedConversation {
  readonly id: string;
  /** Null where its log cannot be folded, as are the next two. */
  readonly lastSequence: number | null;
  readonly isOpen: boolean | null;
  /** Changes on record as intended, and neither as done nor as failed. */
  readonly unsettled: number | null;
  readonly isErased: boolean;
  /** Events of a newer version of Faro. */
  readonly newer: number;
  readonly wrong: readonly string[];
}

/** Holds one conversation of a store to everything that the log promises. */
export function checkConversation({ id, head, events, keys }: KeptConversation): CheckedConversation {
  const numbers = events.map(({ sequence }) => sequence);
  const readable = events.flatMap(({ event }) => (event instanceof Error ? [] : [event]));
  const unreadable = events.flatMap(({ event, sequence }) => (event instanceof Error ? [sequence] : []));
  const gap = numbers.findIndex((sequence, index) => sequence !== index + 1);
  const folded = gap === -1 && unreadable.length === 0 ? tryFold(readable) : null;
  const conversation = folded instanceof Error ? null : folded;
  const last = numbers.at(-1) ?? 0;
  return {
    id,
    lastSequence: conversation && conversation.lastSequence,
    isOpen: conversation && conversation.closedAt === null,
    unsettled: conversation && conversation.effects.filter(({ state }) => state === 'intended').length,
    isErased: readable.some(({ type }) => type === 'conversation-erased'),
    newer: readable.filter(({ type }) => type === 'newer-event-kept').length,
    wrong: [
      ...(gap === -1 ? [] : [`event ${gap + 1} is missing`]),
      ...unreadable.map((sequence) => `event ${sequence} cannot be read`),
      ...(folded instanceof Error ? [`it does not fold: ${folded.message}`] : []),
      ...(last === head.lastSequence
        ? []
        : [`its head says ${head.lastSequence} events and its log has ${last}`]),
      ...(conversation ? headProblems(head, conversation) : []),
      ...turnProblems(readable),
      ...keys
        .filter(({ first, last: end }) => first < 1 || end > last || end < first)
        .map((key) => `a key stands for events ${key.first} to ${key.last}, which are not there`),
    ],
  };
}

function tryFold(events: readonly ConversationEvent[]): Conversation | Error {
  try {
    return fold(events);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function headProblems({ owner, closed }: KeptConversation['head'], folded: Conversation): readonly string[] {
  return [
    ...(isSame(owner, folded.owner)
      ? []
      : [`its head gives the turn to ${nameOf(owner)} and its log to ${nameOf(folded.owner)}`]),
    ...(closed === (folded.closedAt !== null)
      ? []
      : [`its head says that it is ${closed ? 'closed' : 'open'}, and its log that it is not`]),
  ];
}

function isSame(one: Owner, other: Owner): boolean {
  return one.kind === other.kind && one.id === other.id && one.epoch === other.epoch;
}

function nameOf({ kind, id, epoch }: Owner): string {
  return `${kind} ${id} under epoch ${epoch}`;
}

/** Each change of owner raises the epoch by one, and nobody speaks under another's. */
function turnProblems(events: readonly ConversationEvent[]): readonly string[] {
  const problems: string[] = [];
  let epoch = 0;
  for (const event of events) {
    if (event.type === 'owner-changed') {
      if (event.owner.epoch !== epoch + 1) {
        problems.push(`event ${event.sequence} has epoch ${event.owner.epoch} after ${epoch}`);
      }
      epoch = event.owner.epoch;
    } else if (event.type === 'reply-sent' && event.epoch !== epoch) {
      problems.push(`event ${event.sequence} was said under epoch ${event.epoch}, while ${epoch} held`);
    }
  }
  return problems;
}
