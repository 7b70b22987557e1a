import { z } from 'zod';

/** Where words come from: what of them it supports, and what to open to see it. */
export const Source = z
  .object({
    kind: z.enum(['account', 'bill', 'plan', 'effect', 'passage', 'country-rule']),
    /** The id of the account, bill, plan, effect or passage. */
    id: z.string(),
    title: z.string(),
    /** The figures, dates and names that it backs, or the passage's own text. */
    text: z.string(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
