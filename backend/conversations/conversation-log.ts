import type { ConversationEvent, EventOf, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim, Owner } from '../../shared/conversation/ownership.ts';

/** Events for the end of one log, written together or not at all. */
export interface Append {
  readonly conversationId: string;
  readonly events: readonly NewEvent[];
  /**
   * The turn under which the events are written; the append is refused unless the claim holds at that moment.
   * Needed for `reply-sent`, `reply-held`, `effect-intended` and `approval-requested`.
   */
  readonly claim?: Claim;
  /** The epoch the writer saw; the append is refused when the owner has changed since. Needed for `owner-changed`. */
  readonly epoch?: number;
  /** The last sequence the writer saw, 0 for none; the append is refused when the log has gone on since. */
  readonly after?: number;
  /** Makes the append happen once over all conversations: a second one with the key answers with the first. */
  readonly key?: string;
}

export type Appended =
  | { readonly outcome: 'appended'; readonly events: readonly ConversationEvent[] }
  | { readonly outcome: 'repeated'; readonly events: readonly ConversationEvent[] }
  | { readonly outcome: 'refused'; readonly owner: Owner };

/**
 * Where conversations are kept. Numbers each log from 1 without gaps, keeps the owner beside it, and checks
 * claim, epoch and key in the same atomic step as the write. An append that has been answered is durable.
 *
 * Every method throws a `FailureError` with `store-unavailable` when the engine cannot be reached or written,
 * and `append` throws a RangeError for events that break its rules: a first event that does not open the log,
 * an owner whose epoch is not the next one, or a guarded event without its claim.
 */
export interface ConversationLog {
  append(append: Append): Promise<Appended>;
  /** Events after a sequence, in order, at most `limit`; empty for an unknown conversation. */
  read(conversationId: string, after: number, limit?: number): Promise<readonly ConversationEvent[]>;
  /** What the append with this key wrote, or null when there was none. */
  findByKey(key: string): Promise<readonly ConversationEvent[] | null>;
  /** Ids of the conversations that are not closed or have a change that is not settled, oldest first. */
  unfinishedConversations(): Promise<readonly string[]>;
  /** Ids of the conversations that anyone has ever watched, closed ones included, oldest first. */
  watchedConversations(): Promise<readonly string[]>;
  /** Ids of the conversations with a promise or a call-back that is not settled, closed ones included, oldest first. */
  owingConversations(): Promise<readonly string[]>;
  /** Ids of all conversations, closed ones included, oldest first. */
  allConversations(): Promise<readonly string[]>;
  /** The last sequence of every conversation, closed ones included: who has read so far has missed nothing. */
  lastSequences(): Promise<ReadonlyMap<string, number>>;
  /** The calls of models over all conversations from then on, in the order of their times. */
  modelCalls(since: Date): Promise<readonly EventOf<'model-called'>[]>;
  /** Ids of the conversations that were opened for this account, closed ones included, oldest first. */
  conversationsOf(accountId: string): Promise<readonly string[]>;
  /**
   * Puts erased events in the place of those that have their numbers, each log whole and in one step, and forgets the
   * keys of these logs: the one thing that ever changes what was written. Once it has answered, what stood there can
   * no longer be read from the engine's files, nor what an erasure that was cut off before had replaced.
   *
   * @throws RangeError where the events are not those of the log in number, time, type and kind of author.
   */
  erase(logs: ReadonlyMap<string, readonly ConversationEvent[]>): Promise<void>;
  close(): Promise<void>;
}

/** The events that only the holder of the turn may write. */
export const guardedTypes: ReadonlySet<NewEvent['type']> = new Set([
  'reply-sent',
  'reply-held',
  'effect-intended',
  'approval-requested',
]);
