import type { Language } from '../../shared/language.ts';
import { languageClassifier } from './intent/classifiers.ts';
import { readLanguage } from './intent/read-language.ts';
import { normalizeText } from './text-classifier/normalize.ts';
import { familiarity } from './text-classifier/text-classifier.ts';

/** Of a reply in a language that Lana does not speak, so few words are known. */
const leastFamiliar = 0.4;
/** Shorter replies may be names and numbers alone. */
const fewestWords = 6;

/** Whether a reply is surely in another language than the conversation's. */
export function isInWrongLanguage(reply: string, language: Language): boolean {
  if (mostlyForeignLetters(reply)) return true;
  const read = readLanguage(reply, language);
  if (read !== null) return read !== language;
  const words = normalizeText(reply)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return words.length >= fewestWords && familiarity(languageClassifier(), words) < leastFamiliar;
}

function mostlyForeignLetters(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2;
}
