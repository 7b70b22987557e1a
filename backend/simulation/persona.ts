import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import { phraseBookOf, topics, type Topic } from './phrases/phrase-book.ts';
import { isTold } from './stories.ts';
import type { Random } from './random.ts';
import { withTypos } from './typos.ts';

/** Someone who writes to the operator: what about, and with what temper. */
export interface Persona {
  readonly country: CountryCode;
  readonly language: Language;
  readonly accountId: string;
  readonly topic: Topic;
  /** How an offer is met at first. */
  readonly stance: 'easy' | 'hesitant' | 'stubborn';
  readonly cross: boolean;
  /** Share of words that are mistyped, 0 to 1. */
  readonly sloppiness: number;
  /** The answer of Lana's after which they ask for a person; null for never. */
  readonly wantsPersonAfter: number | null;
  /** How many answers that ask nothing they meet with a word or two before they take it that all is done. */
  readonly lingers: number;
  /** The answer after which they write no more, whatever it was. */
  readonly patience: number;
  /** What they say to each answer, first their opening; made up as it goes where it is null or has run out. */
  readonly script: readonly string[] | null;
}

/** Where the simulated customers live; the demonstration's people see the first three most. */
const countries = ['EC', 'EC', 'EC', 'BR', 'BR', 'BR', 'TT', 'TT', 'AR', 'CL', 'CO', 'PE', 'UY'] as const;

/** Someone new from one of the countries that are served; null where none of its customers can be imagined. */
export async function imagine(
  random: Random,
  served: readonly CountryCode[],
  customersOf: (country: CountryCode) => Promise<readonly { id: string; language: Language }[]>,
): Promise<Persona | null> {
  const [first = 'EC', ...others] = served;
  const [home, ...homes] = countries.filter((country) => served.includes(country));
  const country = home ? random.pick([home, ...homes]) : random.pick([first, ...others]);
  const [customer, ...customers] = (await customersOf(country)).filter(({ id }) => !isTold(id));
  if (!customer) return null;
  const { id: accountId, language } = random.pick([customer, ...customers]);
  return {
    country,
    language,
    accountId,
    topic: random.pick(topics),
    stance: random.pick(['easy', 'easy', 'hesitant', 'hesitant', 'stubborn']),
    cross: random.chance(0.25),
    sloppiness: random.pick([0, 0, 0.05, 0.12]),
    wantsPersonAfter: random.chance(0.1) ? random.between(1, 3) : null,
    lingers: 0,
    patience: random.between(4, 9),
    script: null,
  };
}

/** The first message: a greeting sometimes, the matter, and what a cross customer adds. */
export function openingWords(persona: Persona, random: Random): string {
  if (persona.script?.[0]) return persona.script[0];
  const book = phraseBookOf(persona.language);
  const greeting = random.chance(0.5) ? `${random.pick(book.greetings)}, ` : '';
  const complaint = persona.cross ? `, ${random.pick(book.complaints)}` : '';
  const words = `${greeting}${random.pick(book.openings[persona.topic])}${complaint}`;
  return withTypos(words, persona.sloppiness, random);
}
