import { normalizeText } from './normalize.ts';

/**
 * How a classifier looks at a text: `whole` at its words, pairs of neighbouring words and the three and four letter
 * pieces of each word; `words` at words, their beginnings, pairs, and pairs with a word between; `pieces` at words
 * and the two to five letter pieces. Pieces carry what typing errors and endings leave intact.
 */
export type View = 'whole' | 'words' | 'pieces';

const pieceLengths: Readonly<Record<View, readonly number[]>> = {
  whole: [3, 4],
  words: [],
  pieces: [2, 3, 4, 5],
};
/** Words with these beginnings in common are most often forms of one. */
const beginning = 5;

/** What a classifier sees of a text, each feature once. Pieces begin with `#`, which no word does. */
export function featuresOf(text: string, view: View = 'whole'): readonly string[] {
  const words = normalizeText(text).split(' ').filter(Boolean);
  const found = new Set<string>();
  words.forEach((word, index) => {
    found.add(word);
    if (view !== 'pieces') found.add(`${words[index - 1] ?? ''} ${word}`);
    if (view === 'words') {
      found.add(`^${word.slice(0, beginning)}`);
      if (index > 1) found.add(`${words[index - 2]} _ ${word}`);
    }
    addPieces(` ${word} `, pieceLengths[view], found);
  });
  return [...found];
}

function addPieces(word: string, lengths: readonly number[], found: Set<string>): void {
  for (const length of lengths) {
    for (let from = 0; from + length <= word.length; from += 1) {
      found.add(`#${word.slice(from, from + length)}`);
    }
  }
}
