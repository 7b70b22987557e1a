import type { Language } from '../../../shared/language.ts';
import {
  guessLabels,
  type ModelOptions,
  type TextModel,
  trainTextModel,
} from '../text-classifier/text-model.ts';
import { marksOf } from './mood-marks.ts';
import { longestRead } from './weigh-words.ts';

export const feelings = ['negative', 'neutral', 'positive'] as const;
export type Feeling = (typeof feelings)[number];

export interface FeltText {
  readonly text: string;
  readonly language: Language;
}

/** Chosen by cross-validation on the training texts; see the evaluation's documentation of sentiment. */
const options: ModelOptions = {
  views: ['whole', 'whole', 'words', 'whole'],
  units: 32,
  rounds: 6,
  rate: 0.2,
  features: 0.3,
  resting: 0.3,
  givenUp: 0,
};

/** Learns to tell feelings apart from a company's own texts, beside what the mood words say of them. */
export function trainMoodModel(
  texts: readonly (FeltText & { readonly label: Feeling })[],
  say?: (line: string) => void,
): TextModel {
  const marked = texts.map(({ text, language, label }) => ({ text, label, marks: marksOf(text, language) }));
  return trainTextModel(marked, options, say);
}

/** How likely each feeling is; they add up to 1. */
export function guessFeelings(model: TextModel, felt: FeltText): Readonly<Record<Feeling, number>> {
  const text = felt.text.slice(0, longestRead);
  const guesses = guessLabels(model, { text, marks: marksOf(text, felt.language) });
  const of = (feeling: Feeling) => guesses.find(({ label }) => label === feeling)?.probability ?? 0;
  return { negative: of('negative'), neutral: of('neutral'), positive: of('positive') };
}
