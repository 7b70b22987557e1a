import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import { LearningTrial } from '../../shared/learning.ts';

const count = z.number().int().nonnegative();

/** What is kept of a version beside its model. */
export const VersionRecord = z
  .object({
    madeAt: z.iso.datetime(),
    /** Conversations and choices that it learned from. */
    conversations: count,
    occasions: count,
    /** Whether it also expects what comes next from what was said. */
    expects: z.boolean(),
    trials: z.partialRecord(CountryCode, LearningTrial),
    /** Of the model's bytes, as hexadecimal SHA-256. */
    digest: z.string(),
  })
  .readonly();
export type VersionRecord = z.infer<typeof VersionRecord>;
