import { assertNever } from '../../../shared/assert-never.ts';
import type { Language } from '../../../shared/language.ts';
import { english } from './english.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** What a simulated customer calls about. */
export const topics = [
  'cancel',
  'bill-question',
  'bill-copy',
  'e-billing',
  'no-signal',
  'upgrade',
  'payment',
  'moving',
  'person',
] as const;
export type Topic = (typeof topics)[number];

type Phrases = readonly [string, ...string[]];

/** What a question of Lana's, or of a rep's, is after. */
export const cues = ['viewing', 'address', 'day', 'parts', 'device', 'anything-else'] as const;
export type Cue = (typeof cues)[number];

/** How customers of one language talk. */
export interface PhraseBook {
  readonly openings: Readonly<Record<Topic, Phrases>>;
  /** Said before the matter, or nothing. */
  readonly greetings: Phrases;
  /** Said after the matter by someone who is cross. */
  readonly complaints: Phrases;
  /** What each kind of question gets for an answer. */
  readonly answers: Readonly<Record<Cue, Phrases>>;
  readonly yes: Phrases;
  readonly no: Phrases;
  readonly hesitation: Phrases;
  readonly insistence: Phrases;
  readonly wantsPerson: Phrases;
  readonly stillThere: Phrases;
  /** To words that ask nothing, while the matter is not settled. */
  readonly goOn: Phrases;
  readonly thanks: Phrases;
  readonly farewell: Phrases;
  /** How to recognize what a question is after; the first that matches counts. */
  readonly cues: Readonly<Record<Cue, RegExp>>;
}

export function phraseBookOf(language: Language): PhraseBook {
  switch (language) {
    case 'es':
      return spanish;
    case 'pt-BR':
      return portuguese;
    case 'en':
      return english;
    default:
      return assertNever(language);
  }
}
