import type { Language } from '../../../../shared/language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { portuguese } from './pt-br.ts';
import type { Matter, UtterancesByMatter } from './matter.ts';

const byLanguage: Readonly<Record<Language, UtterancesByMatter>> = {
  es: spanish,
  'pt-BR': portuguese,
  en: english,
};

export interface Utterance {
  readonly text: string;
  readonly label: Matter;
  readonly language: Language;
}

/** Everything that the classifiers learn from, all languages together. */
export const utterances: readonly Utterance[] = Object.entries(byLanguage).flatMap(([language, matters]) =>
  Object.entries(matters).flatMap(([label, lines]) =>
    linesOf(lines).map((text) => ({ text, label: label as Matter, language: language as Language })),
  ),
);

/** The lines of a block of text, without blanks around them. */
export function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
