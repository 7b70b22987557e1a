import type { LanguageModel } from 'ai';
import type { About } from '../../shared/wire/http.ts';

/** A model of the AI SDK; the bare names that its gateway resolves are not one. */
export type Model = Exclude<LanguageModel, string>;

/** The models that Lana thinks with: one for quick turns, one for those that need care. They may be the same. */
export interface Models {
  /** As screens show it, model ids included. */
  readonly name: string;
  readonly adapter: About['model']['adapter'];
  readonly quick: Model;
  readonly thorough: Model;
}
