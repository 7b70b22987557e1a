import { z } from 'zod';

/**
 * What a model is chosen for: replies of Lana, which `choose-task.ts` tells apart, translations for the desk, and first
 * drafts of articles for curators.
 */
export const tasks = ['quick-reply', 'careful-reply', 'hard-reply', 'translation', 'article'] as const;
export const Task = z.enum(tasks);
export type Task = z.infer<typeof Task>;

/** The places that an adapter's models fill. `embedded` is no language model: it executes the playbooks. */
export const modelNames = ['small', 'medium', 'large', 'embedded'] as const;
export const ModelName = z.enum(modelNames);
export type ModelName = z.infer<typeof ModelName>;

/**
 * How one call of a model came out. `breaker-open` and `over-budget` were never sent; `aborted` ended because its
 * turn did; `guardrail` was blocked by the vendor's own guardrail.
 */
export const callOutcomes = [
  'ok',
  'time-out',
  'throttled',
  'error',
  'nonsense',
  'guardrail',
  'breaker-open',
  'over-budget',
  'aborted',
] as const;
export const CallOutcome = z.enum(callOutcomes);
export type CallOutcome = z.infer<typeof CallOutcome>;

const count = z.number().int().nonnegative();

/** A price in millionths of a US dollar, always whole: model vendors charge in dollars wherever a customer is. */
export const MicroUsd = count;

/** One call of a model, as the ledger keeps it: figures only, never what was said. */
export const ModelCall = z.object({
  turn: z.string(),
  task: Task,
  model: ModelName,
  /** The vendor's own id. */
  modelId: z.string(),
  outcome: CallOutcome,
  /** The vendor's or the protocol's code of a failure. */
  code: z.string().nullable(),
  /** Whether the route's first model was not the one that was called. */
  fallback: z.boolean(),
  tokensIn: count,
  tokensOut: count,
  /** Of `tokensIn`, those read from the vendor's cache. */
  tokensCached: count,
  /** Null when nobody can say: a model without a price, or a call that was cut off before it told its usage. */
  microUsd: MicroUsd.nullable(),
  /** Null when nothing came. */
  firstTokenMilliseconds: z.number().nonnegative().nullable(),
  milliseconds: z.number().nonnegative(),
});
export type ModelCall = Readonly<z.infer<typeof ModelCall>>;

/** Calls added up. */
export interface ModelUse {
  /** Calls that were sent to the model. */
  readonly calls: number;
  readonly failed: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly tokensCached: number;
  /** Of the calls whose price is known. */
  readonly microUsd: number;
  /** Sent calls whose price nobody can say; while there are any, `microUsd` is the least that it cost. */
  readonly unpriced: number;
  /** Times that the cost limit sent the work to a cheaper model. */
  readonly overBudget: number;
}

/** The calls of one model. */
export interface NamedUse extends ModelUse {
  readonly name: ModelName;
}

export const noModelUse: ModelUse = {
  calls: 0,
  failed: 0,
  tokensIn: 0,
  tokensOut: 0,
  tokensCached: 0,
  microUsd: 0,
  unpriced: 0,
  overBudget: 0,
};

/** Outcomes of calls that never left. */
const notSent: ReadonlySet<CallOutcome> = new Set(['breaker-open', 'over-budget']);
const notFailed: ReadonlySet<CallOutcome> = new Set(['ok', 'aborted', ...notSent]);

export function wasSent(outcome: CallOutcome): boolean {
  return !notSent.has(outcome);
}

export function hasFailed(outcome: CallOutcome): boolean {
  return !notFailed.has(outcome);
}

export function addCall(use: ModelUse, call: ModelCall): ModelUse {
  const sent = wasSent(call.outcome);
  return {
    calls: use.calls + (sent ? 1 : 0),
    failed: use.failed + (hasFailed(call.outcome) ? 1 : 0),
    tokensIn: use.tokensIn + call.tokensIn,
    tokensOut: use.tokensOut + call.tokensOut,
    tokensCached: use.tokensCached + call.tokensCached,
    microUsd: use.microUsd + (call.microUsd ?? 0),
    unpriced: use.unpriced + (sent && call.microUsd === null ? 1 : 0),
    overBudget: use.overBudget + (call.outcome === 'over-budget' ? 1 : 0),
  };
}

/** The price in dollars with as many digits as it needs, two to six: `$0.00018`. */
export function formatMicroUsd(microUsd: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  }).format(microUsd / 1_000_000);
}
