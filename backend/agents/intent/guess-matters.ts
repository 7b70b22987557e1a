import { readTextModel, badModel } from '../text-classifier/text-model-file.ts';
import type { TextModel, TrainingText } from '../text-classifier/text-model.ts';
import { classify, type LabelGuess } from '../text-classifier/text-classifier.ts';
import { matterClassifier } from './classifiers.ts';
import { guessIntents, trainIntentModel } from './intent-model.ts';
import type { Matter } from './utterances/matter.ts';
import { utterances } from './utterances/utterances.ts';

/** Everything that an utterance can be about. */
export const matters: ReadonlySet<string> = new Set<Matter>(utterances.map(({ label }) => label));

/** What was learned from a company's own logs; null while Faro's own utterances are all that is known. */
let learned: TextModel | null = null;

/** What a text may be about, likeliest first. */
export function guessMatters(text: string): readonly LabelGuess<Matter>[] {
  if (learned === null) return classify(matterClassifier(), text);
  return guessIntents(learned, text).filter(isMatter);
}

/** Learns what a company's customers want, beside what Faro knows; labels are those of `matters`. */
export function learnMatters(texts: readonly TrainingText[], say?: (line: string) => void): TextModel {
  return trainIntentModel([...utterances, ...texts], say);
}

/**
 * Has a model tell from now on what texts are about; null goes back to Faro's own. Called before the first
 * conversation, as one process reads all of them alike.
 */
export function useIntentModel(model: TextModel | null): void {
  learned = model;
}

/** What tells now what texts are about: another object after each change. */
export function intentModelInUse(): object {
  return learned ?? matterClassifier();
}

/** @throws StartFailure `bad-model-file`, also for a model whose labels are not Faro's intents. */
export function readIntentModel(path: string): TextModel {
  const model = readTextModel('intent', path);
  const strange = model.labels.find((label) => !matters.has(label));
  if (strange !== undefined) throw badModel(path, `Faro knows no intent "${strange}"`);
  return model;
}

function isMatter(guess: LabelGuess<string>): guess is LabelGuess<Matter> {
  return matters.has(guess.label);
}
