import type { Intent } from './intent.ts';

/** What people say within a topic rather than to open one. */
const passing: ReadonlySet<Intent> = new Set<Intent>([
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'out-of-scope',
  'plan-question',
  'talk-to-person',
]);

/** Below this confidence an intent is a guess: an answer, a remark, or nothing that was understood. */
export const heardFrom = 0.45;

/** The topic once an intent was heard: a new matter replaces it; small talk, digressions and guesses leave it. */
export function topicAfter(topic: Intent | null, heard: Intent, confidence = 1): Intent | null {
  if (confidence < heardFrom) return topic;
  if (passing.has(heard))
    return topic ?? (heard === 'plan-question' || heard === 'talk-to-person' ? heard : null);
  return heard;
}
