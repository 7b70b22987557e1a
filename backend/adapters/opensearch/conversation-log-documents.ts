import { randomUUID } from 'node:crypto';
import { readKeptEvent, type ConversationEvent, type EventType } from '../../../shared/conversation/event.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Language } from '../../../shared/language.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { owing, type Head } from '../../conversations/append-rules.ts';
import { replyOfLana, type ReplyOfLana } from '../../guardrails/trust-figures.ts';

/** What is filed beside each event of a conversation so that figures need not fold its log. */
export interface Standing {
  readonly country: CountryCode;
  readonly language: Language;
  /** Lana has said something that a model wrote. */
  readonly spoken: boolean;
}

/** How a log stands after an append. */
export interface LogState {
  readonly head: Head;
  readonly standing: Standing;
}

/** An event as it is kept, under the id of its conversation and sequence. What is personal is in `event` alone. */
export interface EventDocument {
  readonly conversation: string;
  readonly sequence: number;
  readonly at: string;
  readonly type: EventType;
  readonly country: CountryCode;
  readonly language: Language;
  /** The sequences of the first and the last event of the append that it came with. */
  readonly first: number;
  readonly last: number;
  readonly event: ConversationEvent;
  /** Of an opening: whose account it is. */
  readonly account?: string | undefined;
  /** Of a reply of Lana's. `opens` tells the first of its conversation that was sent. */
  readonly reply?: ReplyOfLana & { readonly opens: boolean };
  /** Of a vendor's guardrail: what it did. */
  readonly guardrail?: string;
  /** Of a correction: the sequence of the reply. */
  readonly about?: number;
}

/** The document of an append's first event: with it everything of the append is on record, without it nothing. */
export interface CommitDocument extends EventDocument {
  readonly append: {
    /** Tells this append from another that was meant for the same place. */
    readonly id: string;
    /** The call that put it on record. */
    readonly by?: string;
    readonly types: readonly EventType[];
    /** What it adds to the promises and call-backs, and to the changes, that are not settled. */
    readonly owes: number;
    readonly unsettled: number;
    readonly closes: boolean;
    readonly state: LogState;
    /** The documents of its other events: whoever misses them writes them from here. */
    readonly rest: readonly EventDocument[];
  };
}

/** An append that is decided on and not on record yet. */
export interface Proposal {
  readonly index: string;
  readonly document: CommitDocument;
}

export const idOf = (conversation: string, sequence: number): string => `${conversation}:${sequence}`;

/** What each field is searched by. Nothing of `event` is; a field that is not named here is refused. */
export const eventMappings = {
  dynamic: 'strict',
  _meta: { schema: 1 },
  properties: {
    conversation: { type: 'keyword' },
    sequence: { type: 'integer' },
    at: { type: 'date' },
    type: { type: 'keyword' },
    country: { type: 'keyword' },
    language: { type: 'keyword' },
    first: { type: 'integer' },
    last: { type: 'integer' },
    event: { type: 'object', enabled: false },
    account: { type: 'keyword' },
    reply: {
      properties: {
        model: { type: 'keyword' },
        outcome: { type: 'keyword' },
        kinds: { type: 'keyword' },
        opens: { type: 'boolean' },
      },
    },
    guardrail: { type: 'keyword' },
    about: { type: 'integer' },
    append: {
      properties: {
        id: { type: 'keyword', index: false, doc_values: false },
        by: { type: 'keyword', index: false, doc_values: false },
        types: { type: 'keyword' },
        owes: { type: 'integer' },
        unsettled: { type: 'integer' },
        closes: { type: 'boolean' },
        state: { type: 'object', enabled: false },
        rest: { type: 'object', enabled: false },
      },
    },
  },
} as const;

/** @param before how the log stands so far; null for one that these events open. */
export function commitDocumentOf(
  events: readonly ConversationEvent[],
  head: Head,
  before: LogState | null,
): CommitDocument {
  const first = head.lastSequence - events.length + 1;
  let standing = before?.standing ?? null;
  const documents = events.map((event): EventDocument => {
    const { conversationId: conversation, sequence, at, type } = event;
    const reply = replyOfLana(event);
    const opens = reply?.outcome === 'sent' && !standing?.spoken;
    standing = standingAfter(standing, event);
    const { country, language } = standing;
    return {
      conversation,
      sequence,
      at,
      type,
      country,
      language,
      first,
      last: head.lastSequence,
      ...carried(event),
      ...(reply ? { reply: { ...reply, opens } } : {}),
      ...(event.type === 'guardrail-intervened' ? { guardrail: event.outcome } : {}),
      ...(event.type === 'reply-corrected' ? { about: event.about } : {}),
    };
  });
  const [document, ...rest] = documents;
  if (!document || !standing) throw new RangeError('An append holds at least one event');
  return {
    ...document,
    append: {
      id: randomUUID(),
      types: [...new Set(events.map(({ type }) => type))],
      owes: events.reduce((owed, { type }) => owed + (owing[type] ?? 0), 0),
      unsettled: head.unsettled - (before?.head.unsettled ?? 0),
      closes: head.closed && !before?.head.closed,
      state: { head, standing },
      rest,
    },
  };
}

function carried(event: ConversationEvent): Pick<EventDocument, 'event' | 'account'> {
  if (event.type !== 'conversation-opened' || event.accountId === null) return { event };
  return { event, account: event.accountId };
}

/** The document with erased events in the place of its own. @param erased the whole log, from its first on. */
export function erasedDocument(
  document: EventDocument | CommitDocument,
  erased: readonly ConversationEvent[],
): EventDocument {
  const event = erased[document.sequence - 1];
  if (!event) throw new RangeError('An erasure keeps every event in its place');
  const changed = { ...document, account: undefined, ...carried(event) };
  if (!('append' in changed)) return changed;
  const rest = changed.append.rest.map((each) => erasedDocument(each, erased));
  return { ...changed, append: { ...changed.append, rest } } as CommitDocument;
}

function standingAfter(before: Standing | null, event: ConversationEvent): Standing {
  if (!before) {
    if (event.type !== 'conversation-opened') throw new RangeError(`A log cannot begin with ${event.type}`);
    return { country: event.country, language: event.language, spoken: false };
  }
  if (event.type === 'language-changed') return { ...before, language: event.language };
  return before.spoken || replyOfLana(event)?.outcome !== 'sent' ? before : { ...before, spoken: true };
}

/** @throws FailureError `store-unavailable` for one that cannot be read. */
export function eventOf({ event, conversation, sequence }: EventDocument): ConversationEvent {
  try {
    return readKeptEvent(event);
  } catch (error) {
    const failure = new FailureError(
      'store-unavailable',
      `Event ${sequence} of conversation ${conversation} is damaged in the store. Restore it from a backup.`,
      { reason: 'store-corrupt', conversationId: conversation, sequence },
    );
    failure.cause = error;
    throw failure;
  }
}
