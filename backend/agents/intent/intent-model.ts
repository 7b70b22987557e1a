import {
  guessLabels,
  type ModelOptions,
  type TextModel,
  trainTextModel,
  type TrainingText,
} from '../text-classifier/text-model.ts';
import type { LabelGuess } from '../text-classifier/text-classifier.ts';

/** What the guess is called where a model knows no label that is likely enough. */
export const outOfScope = 'out-of-scope';

/** Units grow with the labels between these. */
const fewestUnits = 48;
const mostUnits = 128;

/** Share of the right guesses that may be lost to telling what lies outside. */
const rightGivenUp = 0.003;

/** Chosen by what they gave on held-out training texts; see the evaluation's documentation of intents. */
const options: Omit<ModelOptions, 'units' | 'givenUp'> = {
  views: ['whole', 'words', 'pieces', 'words'],
  rounds: 8,
  rate: 0.5,
  features: 0.2,
  resting: 0.2,
};

/**
 * Learns from texts what they are about, in some minutes for ten thousand. Where the texts themselves show what lies
 * outside, no threshold is sought. @throws RangeError without texts.
 */
export function trainIntentModel(texts: readonly TrainingText[], say?: (line: string) => void): TextModel {
  const labels = new Set(texts.map(({ label }) => label));
  const units = Math.min(mostUnits, Math.max(fewestUnits, labels.size));
  const givenUp = labels.has(outOfScope) ? 0 : rightGivenUp;
  return trainTextModel(texts, { ...options, units, givenUp }, say);
}

/** What a text may be about, best first: what lies outside of the model's labels where none is likely enough. */
export function guessIntents(model: TextModel, text: string): readonly LabelGuess<string>[] {
  const guesses = guessLabels(model, { text });
  const probability = guesses[0]?.probability ?? 0;
  if (probability >= model.threshold) return guesses;
  return [{ label: outOfScope, probability }, ...guesses.filter(({ label }) => label !== outOfScope)];
}
