import { genres, type Genre } from '../../shared/accounts/account.ts';
import { languages, type Language, type LocalText } from '../../shared/language.ts';

/** What the playbooks learn from a customer. Kept by name in the conversation, the latest value counts. */
export const factNames = [
  'reason',
  'genres',
  'plan',
  'plan-answer',
  'loyalty-answer',
  'decision',
  'e-mail-answer',
  'picture-back',
  'visit-day',
  'proposed-day',
  'parts',
  'parts-answer',
  'new-address',
  'moving-day',
  'moving-answer',
  'complaint',
  'also-wants',
] as const;
export type FactName = (typeof factNames)[number];

export type Facts = ReadonlyMap<FactName, string>;

/** A fact to keep. An empty value takes it back. */
export interface LearnedFact {
  readonly name: FactName;
  readonly value: string;
}

export function isFactName(name: string): name is FactName {
  return (factNames as readonly string[]).includes(name);
}

/** The facts known, those taken back left out; later entries win. */
export function factsOf(entries: readonly { readonly name: string; readonly value: string }[]): Facts {
  const facts = new Map<FactName, string>();
  for (const { name, value } of entries) {
    if (!isFactName(name)) continue;
    if (value) facts.set(name, value);
    else facts.delete(name);
  }
  return facts;
}

/** The value of `genres` for a customer who has no preference. */
export const anyGenre = '*';

export const genreLabels: Readonly<Record<Genre, LocalText>> = {
  sports: { es: 'deportes', 'pt-BR': 'esportes', en: 'sports' },
  news: { es: 'noticias', 'pt-BR': 'notícias', en: 'news' },
  movies: { es: 'películas', 'pt-BR': 'filmes', en: 'movies' },
  series: { es: 'series', 'pt-BR': 'séries', en: 'series' },
  kids: { es: 'infantiles', 'pt-BR': 'infantis', en: "kids' channels" },
  documentaries: { es: 'documentales', 'pt-BR': 'documentários', en: 'documentaries' },
  music: { es: 'música', 'pt-BR': 'música', en: 'music' },
};

/** Genres as the fact keeps them: in the customer's language, for people to read too. */
export function writeGenres(wanted: readonly Genre[], language: Language): string {
  return wanted.map((genre) => genreLabels[genre][language]).join(', ');
}

/** Reads what `writeGenres` wrote, in any language; empty for no preference or nothing known. */
export function readGenres(value: string | undefined): readonly Genre[] {
  const words = new Set((value ?? '').split(', '));
  return genres.filter((genre) => languages.some((language) => words.has(genreLabels[genre][language])));
}
