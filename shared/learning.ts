import { z } from 'zod';
import type { CountryCode } from './countries/country.ts';
import { LocalText } from './language.ts';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

/** How well an order foretold what people took, on conversations that it did not learn from. */
export const OrderScore = z
  .object({
    /** The mean of 1 / position of what was taken. */
    rank: share,
    /** The share of times that what was taken stood first. */
    first: share,
  })
  .readonly();
export type OrderScore = z.infer<typeof OrderScore>;

/** A version's trial in one country, beside what was in use there then. */
export const LearningTrial = z
  .object({
    /** Times that something was taken in the conversations kept apart. */
    occasions: count,
    candidate: OrderScore,
    inUse: OrderScore,
    /** The version in use then; null for the usual order. */
    against: z.number().int().positive().nullable(),
    /** What moves, largest moves first. */
    changes: z
      .array(
        z
          .object({
            matter: LocalText,
            suggestion: LocalText,
            /** Mean positions, from 1. */
            from: z.number().positive(),
            to: z.number().positive(),
            /** Times taken, of times shown, in what the version learned from. */
            taken: count,
            shown: count,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type LearningTrial = z.infer<typeof LearningTrial>;

export interface LearnedVersion {
  readonly id: number;
  readonly madeAt: string;
  /** Conversations and choices that it learned from. */
  readonly conversations: number;
  readonly occasions: number;
  /** Whether it also expects what comes next from what was said. */
  readonly expects: boolean;
  readonly trial: LearningTrial | null;
  /**
   * `fit` may be put to use; `worse` lost its trial, `too-few` had none to speak of, `outdated` was tried beside
   * something else than what is in use now.
   */
  readonly state: 'in-use' | 'fit' | 'worse' | 'too-few' | 'outdated';
}

/** What the order of suggestions in a country comes from. */
export interface LearningView {
  readonly country: CountryCode;
  /** Null while the usual order, the playbooks' own, is in use. */
  readonly inUse: number | null;
  /** Versions that should be in use and cannot, because what is stored of them is damaged. */
  readonly damaged: readonly number[];
  /** The trials are kept back: too few people made the choices for the labour policy. */
  readonly keptBack?: true;
  /** Takings that a trial needs. */
  readonly leastTaken: number;
  /** Newest first. */
  readonly versions: readonly LearnedVersion[];
  /** Who put what to use or took it back, newest first. */
  readonly history: readonly {
    readonly kind: 'use' | 'roll-back';
    readonly version: number;
    readonly by: string;
    readonly at: string;
  }[];
}
