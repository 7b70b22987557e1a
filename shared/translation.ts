import type { Unsupported } from './conversation/unsupported.ts';
import type { Language } from './language.ts';

/** Whether there is a model that translates, and what the caller needs no translation from. */
export interface TranslationOffered {
  /** False where only the embedded model answers: it executes playbooks and cannot translate. */
  readonly available: boolean;
  /** The languages that the caller speaks with customers. */
  readonly languages: readonly Language[];
}

/** Words of one language in another, as a model wrote them. */
export interface Translated {
  readonly to: Language;
  readonly text: string;
  /** The vendor's id of the model. */
  readonly model: string;
  /** Of a draft: what in the translated words nothing backs. */
  readonly unsupported: readonly Unsupported[];
}
