import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { reduce } from '../../shared/conversation/reduce.ts';

export interface Applied {
  readonly conversation: Conversation | null;
  /** Something between what we have and what came is missing: ask for everything after `lastSequence`. */
  readonly gap: boolean;
}

/** Folds what came into what we have. What we have already is skipped; nothing after a gap is folded. */
export function applyEvents(have: Conversation | null, events: readonly ConversationEvent[]): Applied {
  let conversation = have;
  for (const event of events) {
    const expected = (conversation?.lastSequence ?? 0) + 1;
    if (event.sequence < expected) continue;
    if (event.sequence > expected) return { conversation, gap: true };
    conversation = reduce(conversation, event);
  }
  return { conversation, gap: false };
}
