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

/** The topic once an intent was heard: a new matter replaces it, small talk and digressions leave it. */
export function topicAfter(topic: Intent | null, heard: Intent): Intent | null {
  if (passing.has(heard))
    return topic ?? (heard === 'plan-question' || heard === 'talk-to-person' ? heard : null);
  return heard;
}
