import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';

/** A passage of an article: what a reply may cite. */
export interface Passage {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  /** `internal` passages are for the desk, never for a customer. */
  readonly audience: 'public' | 'internal';
  /** Last day on which its article holds, YYYY-MM-DD; null for an open end. */
  readonly validTo: string | null;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
}

export interface KnowledgeQuestion {
  readonly text: string;
  readonly country: CountryCode;
  readonly language: Language;
  readonly limit: number;
  /** Leaves out what a customer may not read; without it the desk's own passages are found too. */
  readonly audience?: 'public';
}

/** Finds passages for a question, best first; an empty answer when nothing fits. */
export interface Knowledge {
  /** @throws FailureError `knowledge-unavailable` when the engine cannot be reached or does not answer in time. */
  search(question: KnowledgeQuestion): Promise<readonly Passage[]>;
}
