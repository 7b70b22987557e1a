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
}

/** Finds passages for a question, best first; an empty answer when nothing fits. */
export interface Knowledge {
  search(question: KnowledgeQuestion): Promise<readonly Passage[]>;
}
