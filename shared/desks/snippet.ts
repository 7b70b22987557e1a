import { z } from 'zod';
import { LocalText } from '../language.ts';

export const longestSnippetName = 40;
export const longestSnippet = 1_000;

/** What a snippet may leave open, to be filled from the conversation and the account: `{name}`. */
export const placeholders = ['name', 'agent', 'plan', 'amount', 'date', 'reference'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Words that a person keeps for themselves, opened by their name. */
export const Snippet = z
  .object({
    id: z.string().min(1).max(100),
    /** One word: letters, digits and hyphens. */
    name: z
      .string()
      .trim()
      .max(longestSnippetName)
      .regex(/^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u),
    text: z.string().trim().min(1).max(longestSnippet),
  })
  .readonly();
export type Snippet = z.infer<typeof Snippet>;

/** Words that all who serve a country have: called in the desk's language, said in the customer's. */
export interface SharedSnippet {
  readonly id: string;
  readonly name: LocalText;
  readonly text: LocalText;
}

export interface SnippetShelf {
  /** The caller's own, which nobody else reads, by name. */
  readonly own: readonly Snippet[];
  readonly shared: readonly SharedSnippet[];
}
