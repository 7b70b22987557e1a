import { z } from 'zod';
import type { Money } from './countries/money.ts';
import type { Unsupported } from './conversation/unsupported.ts';
import { CountryCode } from './countries/country.ts';
import { Language, type LocalText } from './language.ts';

/** What a practice customer calls about. */
export const practiceTopics = [
  'cancel',
  'bill-question',
  'bill-copy',
  'e-billing',
  'no-signal',
  'upgrade',
  'payment',
  'moving',
] as const;
export const PracticeTopic = z.enum(practiceTopics);
export type PracticeTopic = z.infer<typeof PracticeTopic>;

/** How a practice customer meets the rep: takes offers, hesitates, or is angry and gives in to nothing. */
export const tempers = ['calm', 'hesitant', 'angry'] as const;
export const Temper = z.enum(tempers);
export type Temper = z.infer<typeof Temper>;

/** The customer that a rep would like to practise on. */
export const PracticeWish = z
  .object({ country: CountryCode, language: Language, topic: PracticeTopic, temper: Temper })
  .readonly();
export type PracticeWish = z.infer<typeof PracticeWish>;

/** A practice that goes on. */
export interface PracticeNow {
  readonly wish: PracticeWish;
  readonly conversationId: string;
  readonly startedAt: string;
}

/**
 * What happened in a practice, for the rep who practised and nobody else: made once, when it ends, and kept
 * nowhere. It tells what was done, and grades nothing.
 */
export interface Debrief {
  readonly wish: PracticeWish;
  /** Whole seconds from the customer's first words to the end. */
  readonly seconds: number;
  /** The simulated customer's mood, -1 to 1, in the order of their words. */
  readonly moods: readonly number[];
  readonly playbook: {
    readonly title: LocalText;
    readonly steps: readonly { readonly label: LocalText; readonly done: boolean }[];
  } | null;
  readonly suggestions: { readonly shown: number; readonly taken: number };
  /** The rep's words that nothing backed, with the sentence they stand in. */
  readonly unsupported: readonly { readonly text: string; readonly marks: readonly Unsupported[] }[];
  readonly done: readonly { readonly summary: string; readonly amount: Money | null }[];
  readonly promises: readonly string[];
  /** How it was put on file; null when it was left open. */
  readonly disposition: string | null;
}
