import type { Language } from '../../../shared/language.ts';
import { badModel, readTextModel } from '../text-classifier/text-model-file.ts';
import type { TextModel } from '../text-classifier/text-model.ts';
import type { Understanding } from '../understanding.ts';
import { feelings, guessFeelings } from './mood-model.ts';
import { weighWords } from './weigh-words.ts';

/** Who insults or threatens is no better than this, whatever else they say. */
const abused = -0.85;

/** What was learned from a company's own texts; null while the mood words are all that is known. */
let learned: TextModel | null = null;

/**
 * Reads the mood of a customer's words: -1 (furious) over 0 (matter of fact) to 1 (delighted), with the words
 * that made it so. Never applied to what a rep writes.
 */
export function readMood(
  text: string,
  language: Language,
): Pick<Understanding, 'mood' | 'moodBecause' | 'abusive'> {
  const { mood, because, abusive } = weighWords(text, language);
  if (learned === null) return { mood, moodBecause: because, abusive };
  const { positive, negative } = guessFeelings(learned, { text, language });
  const felt = Math.round((positive - negative) * 100) / 100;
  return { mood: abusive ? Math.min(felt, abused) : felt, moodBecause: because, abusive };
}

/**
 * Has a model read moods from now on; null goes back to the mood words. Called before the first conversation, as
 * one process reads all of them alike.
 */
export function useMoodModel(model: TextModel | null): void {
  learned = model;
}

/** @throws StartFailure `bad-model-file`, also for a model whose labels are no feelings. */
export function readMoodModel(path: string): TextModel {
  const model = readTextModel('sentiment', path);
  const strange = model.labels.find((label) => !feelings.some((feeling) => feeling === label));
  if (strange !== undefined) throw badModel(path, `"${strange}" is no feeling`);
  return model;
}
