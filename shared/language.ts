import { z } from 'zod';

/** The three languages that Faro speaks, as BCP 47 tags. */
export const languages = ['es', 'pt-BR', 'en'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** One text in every language of Faro. */
export const LocalText = z.record(Language, z.string()).readonly();
export type LocalText = Readonly<Record<Language, string>>;

/** A text that is made anew for each language. */
export function inEachLanguage(write: (language: Language) => string): LocalText {
  return { es: write('es'), 'pt-BR': write('pt-BR'), en: write('en') };
}

/** A name or somebody's own words: the same in every language. */
export function sameInEach(text: string): LocalText {
  return inEachLanguage(() => text);
}
