import type { Snippet } from '../../../shared/desks/snippet.ts';

/**
 * Each person's own snippets. An answered write is durable. Every method throws a FailureError with
 * `store-unavailable` when the engine cannot be reached or written.
 */
export interface SnippetStore {
  /** One person's, by name. */
  of(person: string): Promise<readonly Snippet[]>;
  /** Puts a snippet in the place of the person's earlier one with its id. */
  save(person: string, snippet: Snippet): Promise<void>;
  remove(person: string, id: string): Promise<void>;
  close(): Promise<void>;
}
