import { personalDataKinds } from '../guardrails/personal-data/personal-data.ts';
import { wordsOf } from '../knowledge/search-terms.ts';

/** A word of a text as it is searched for, and where it stands, in UTF-16 code units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stands where personal data was. It is no word of anybody's. */
const masks = new RegExp(`\\[(?:${personalDataKinds.join('|')})\\]`, 'g');

/** Most different words that one search asks for. */
const mostWords = 12;

/** The words of a masked text in its order: lower case, without accents, letters and digits only. */
export function wordsIn(text: string): readonly PlacedWord[] {
  const said = text.replaceAll(masks, (mask) => ' '.repeat(mask.length));
  return [...said.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: written, index: start }) =>
    wordsOf(written).map((word) => ({ word, start, end: start + written.length })),
  );
}

/** The words to look for; each is one, or the beginning of one. */
export function wantedWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))].slice(0, mostWords);
}

/** Where a text says any of the wanted words, in its order. */
export function placesOf(text: string, wanted: readonly string[]): readonly PlacedWord[] {
  return wordsIn(text).filter(({ word }) => wanted.some((beginning) => word.startsWith(beginning)));
}

/** How many of the wanted words a text says. */
export function countFound(text: string, wanted: readonly string[]): number {
  const words = wordsIn(text);
  return wanted.filter((beginning) => words.some(({ word }) => word.startsWith(beginning))).length;
}
