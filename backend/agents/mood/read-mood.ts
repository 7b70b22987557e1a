import type { Language } from '../../../shared/language.ts';
import type { Understanding } from '../understanding.ts';
import { weighWords } from './weigh-words.ts';

/**
 * Reads the mood of a customer's words: -1 (furious) over 0 (matter of fact) to 1 (delighted), with the words
 * that made it so. Never applied to what a rep writes.
 */
export function readMood(
  text: string,
  language: Language,
): Pick<Understanding, 'mood' | 'moodBecause' | 'abusive'> {
  const { mood, because, abusive } = weighWords(text, language);
  return { mood, moodBecause: because, abusive };
}
