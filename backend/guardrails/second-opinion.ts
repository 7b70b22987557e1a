import type { Source } from '../../shared/conversation/source.ts';

/** Of a service's assessments that a log holds, in characters. */
export const longestAssessments = 4_000;

export interface OpinionAsked {
  /** The reply, which has passed our own check. */
  readonly text: string;
  /** The customer's words that it answers. */
  readonly question: string;
  readonly sources: readonly Source[];
}

export interface Opinion {
  /** `unavailable` when the service was down or slow: our own check stands alone then. */
  readonly outcome: 'passed' | 'intervened' | 'unavailable';
  /** In a few words each; empty when it passed. */
  readonly reasons: readonly string[];
  /** The service's own assessments as JSON, cut to what a log should hold. */
  readonly assessments: string;
  readonly milliseconds: number;
}

/** A guardrail of another maker that is asked about each reply of Lana's. Never throws and never hangs. */
export type AskSecondOpinion = (asked: OpinionAsked, signal: AbortSignal) => Promise<Opinion>;
