import { normalizeText } from '../text-classifier/normalize.ts';
import { matterClassifier } from './classifiers.ts';

/** Shorter words stand in any text. */
const shortestTelling = 3;

/** Whether any word of a text is one that customers use; without one it is most likely typed by chance. */
export function hasKnownWord(text: string): boolean {
  return normalizeText(text)
    .split(' ')
    .some((word) => word.length >= shortestTelling && matterClassifier().columns.has(word));
}
