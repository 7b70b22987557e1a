import type { Briefing } from '../../../shared/conversation/briefing.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { describeFacts } from '../../../shared/conversation/describe-facts.ts';

/** What the other side will be told, from what the conversation knows now. `wants` is the topic in words. */
export function previewBriefing(conversation: Conversation, wants: string): Briefing {
  const { effects, facts, promises, mood, lastBriefing } = conversation;
  const done = effects.filter(({ state }) => state === 'done').map(({ summary }) => summary);
  return {
    wants: lastBriefing?.wants ?? wants,
    tried: [...new Set([...(lastBriefing?.tried ?? []), ...done])],
    facts: describeFacts(facts, conversation),
    promises: promises.map(({ text }) => text),
    mood: mood ?? 0,
  };
}
