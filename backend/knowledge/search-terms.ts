import type { Language } from '../../shared/language.ts';
import { stopWords } from './stop-words.ts';

/** Letters by which the forms of a longer word are told to be one: `cancelar`, `cancelación`. */
const stemLength = 6;
/** A question is read up to this many different words. */
const mostTerms = 40;

/** The words of a text as the index knows them: lower case, without accents, letters and digits only. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What the forms of a word have in common: its beginning, without a plural's ending. */
export function stemOf(word: string): string {
  const singular = word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return singular.slice(0, stemLength);
}

/** The words of a question that tell passages apart; all of its words when every one is common. */
export function termsOf(question: string, language: Language): readonly string[] {
  const words = [...new Set(wordsOf(question))];
  const telling = words.filter((word) => tells(word, language));
  return (telling.length > 0 ? telling : words).slice(0, mostTerms);
}

/** Each two telling words that follow one another, common ones between them left out, by their stems. */
export function pairsOf(text: string, language: Language): readonly (readonly [string, string])[] {
  const stems = wordsOf(text)
    .filter((word) => tells(word, language))
    .map(stemOf);
  return stems.slice(1).map((stem, index) => [stems[index] ?? '', stem]);
}

function tells(word: string, language: Language): boolean {
  return !stopWords[language].has(word) && (word.length > 1 || /\d/.test(word));
}
