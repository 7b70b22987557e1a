import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';

export interface Applied {
  readonly conversation: Conversation | null;
  /** Something between what we have and what came is missing: ask for everything after `lastSequence`. */
  readonly gap: boolean;
}

/** Folds what came into what we have. What we have already is skipped; nothing after a gap is folded. */
export function applyEvents(have: Conversation | null, events: readonly ConversationEvent[]): Applied {
  const last = have?.lastSequence ?? 0;
  const fresh = events.filter(({ sequence }) => sequence > last);
  const torn = fresh.findIndex(({ sequence }, index) => sequence !== last + 1 + index);
  const whole = torn < 0 ? fresh : fresh.slice(0, torn);
  return { conversation: whole.length > 0 ? fold(whole, have) : have, gap: torn >= 0 };
}
