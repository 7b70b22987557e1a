import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent, EventOf } from '../../shared/conversation/event.ts';
import type { Append, Appended } from './conversation-log.ts';

/** Told of every append once it is durable, in the order of each log. */
export type Listener = (conversation: Conversation, events: readonly ConversationEvent[]) => void;

/** The logs, folded and watched: what every other room of the backend works with. */
export interface Conversations {
  /** Appends, folds and then tells the listeners; see `ConversationLog.append` for what it answers and throws. */
  record(append: Append): Promise<Appended>;
  /** @throws FailureError `unknown-conversation`. */
  get(conversationId: string): Promise<Conversation>;
  events(conversationId: string, after: number): Promise<readonly ConversationEvent[]>;
  findByKey(key: string): Promise<readonly ConversationEvent[] | null>;
  /** Everything that is not closed, oldest first. */
  open(): readonly Conversation[];
  /** Those with a change that is on record as intended and whose end is not known, closed ones included. */
  unsettled(): readonly Conversation[];
  /** Everything that anyone has ever watched, closed ones included, oldest first. */
  watched(): Promise<readonly Conversation[]>;
  /** Everything with a promise or a call-back that is not settled, closed ones included, oldest first. */
  owing(): Promise<readonly Conversation[]>;
  /** Ids of everything, closed ones included, oldest first. */
  all(): Promise<readonly string[]>;
  /** The last sequence of everything, closed ones included. */
  lastSequences(): Promise<ReadonlyMap<string, number>>;
  /** The calls of models over all conversations from then on, in the order of their times. */
  modelCalls(since: Date): Promise<readonly EventOf<'model-called'>[]>;
  /** Returns the function that ends the listening. */
  listen(listener: Listener): () => void;
}
