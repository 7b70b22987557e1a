import { z } from 'zod';

/** What kind of thing was said without a source. */
export const claimKinds = [
  'amount',
  'percentage',
  'date',
  'span',
  'number',
  'plan',
  'reference',
  'contact',
  'promise',
  'policy',
  'action',
  'language',
  /** Words of the machinery: of prompts and tools. */
  'inner-words',
  'second-opinion',
] as const;
export const ClaimKind = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** Words of a reply that nothing backs. */
export const Unsupported = z
  .object({
    words: z.string(),
    /** Where they stand in the reply, in UTF-16 code units. */
    at: z.number().int().nonnegative(),
    kind: ClaimKind,
    /** What a source of the same matter says instead: its title and its words. Null where none comes near. */
    instead: z.object({ title: z.string(), words: z.string() }).readonly().nullable(),
  })
  .readonly();
export type Unsupported = z.infer<typeof Unsupported>;
