import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import type { VersionRecord } from './version-record.ts';

/** A version of what was learned, put to use in a country or taken out of use again. */
export const Activation = z
  .object({
    country: CountryCode,
    /** `use` puts `version` on top of what was used before, `roll-back` takes the uppermost away. */
    kind: z.enum(['use', 'roll-back']),
    /** The version that was put to use or taken away. */
    version: z.number().int(),
    /** The name of who did it. */
    by: z.string(),
    /** ISO 8601 in UTC. */
    at: z.string(),
  })
  .readonly();
export type Activation = z.infer<typeof Activation>;

/**
 * Where versions of what was learned are kept, and which country used which of them when. Nothing in it is ever
 * changed or taken away.
 *
 * Every method throws a `FailureError` with `store-unavailable` when the engine cannot be reached or written.
 */
export interface LearningStore {
  /** Keeps a version under the next number, from 1, and answers with the number. */
  save(record: VersionRecord, model: Uint8Array): Promise<number>;
  /** All versions, oldest first. */
  versions(): Promise<readonly { readonly id: number; readonly record: VersionRecord }[]>;
  /** The version's model as it was saved; null for an unknown version. */
  model(version: number): Promise<Uint8Array | null>;
  activate(activation: Activation): Promise<void>;
  /** All activations in the order in which they were made. */
  activations(): Promise<readonly Activation[]>;
  close(): Promise<void>;
}
