import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { Passage } from '../knowledge/knowledge.ts';
import type { Understanding } from './understanding.ts';

/** A customer's message as the log has it. */
export interface HeardMessage {
  readonly sequence: number;
  readonly text: string;
}

/** What the micro-agents made of one message, and the events that say so; the caller records them. */
export interface Consultation {
  readonly message: HeardMessage;
  readonly events: readonly NewEvent[];
  readonly understanding: Understanding;
  /** Null for a visitor without an account, and while the account cannot be read. */
  readonly account: Account | null;
  readonly catalogue: Catalogue | null;
  readonly passages: readonly Passage[];
}

/** `consult` with its dependencies bound: answers in milliseconds, never throws, records nothing. */
export type Consult = (conversation: Conversation, message: HeardMessage) => Promise<Consultation>;
