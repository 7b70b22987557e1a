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
    /** Of a passage: who may read it, and its last day, YYYY-MM-DD; null for an open end. */
    audience: z.enum(['public', 'internal']).optional(),
    validTo: z.iso.date().nullable().optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
