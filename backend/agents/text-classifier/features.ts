import { normalizeText } from './normalize.ts';

const shortestGram = 3;
const longestGram = 4;

/**
 * What a classifier sees of a text: its words, pairs of neighbouring words, and the three to five letter
 * pieces of each word. The pieces carry what typing errors and endings leave intact.
 */
export function featuresOf(text: string): readonly string[] {
  const words = normalizeText(text).split(' ').filter(Boolean);
  const found = new Set<string>();
  words.forEach((word, index) => {
    found.add(word);
    found.add(`${words[index - 1] ?? ''} ${word}`);
    addPieces(` ${word} `, found);
  });
  return [...found];
}

function addPieces(word: string, found: Set<string>): void {
  for (let length = shortestGram; length <= longestGram; length += 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      found.add(`#${word.slice(from, from + length)}`);
    }
  }
}
