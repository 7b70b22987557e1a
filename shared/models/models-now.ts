import type { About } from '../wire/routes/session.ts';
import type { CallOutcome, ModelName, ModelUse, Task } from './model-call.ts';
import type { RoutingVersion } from './routing.ts';

/** What a model charges, in millionths of a US dollar for a million tokens: $0.06 is 60,000. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** Where the price was read, and the day (YYYY-MM-DD). */
  readonly source: string;
  readonly on: string;
}

/** Closed lets calls through, open none, and half-open one to see whether the model is back. */
export interface BreakerState {
  readonly state: 'closed' | 'open' | 'half-open';
  /** Failures that still count. */
  readonly failures: number;
  /** When the next call may be tried, ISO 8601, while open. */
  readonly until: string | null;
}

/** Calls added up, and how long the first token took over those that brought one. */
export interface ModelFigures extends ModelUse {
  readonly firstToken: { readonly p50: number; readonly p95: number } | null;
}

export interface ModelNow {
  readonly name: ModelName;
  readonly modelId: string;
  /** Null when nobody knows it. */
  readonly price: Price | null;
  readonly breaker: BreakerState;
  readonly figures: ModelFigures;
}

/** What operations sees of the models: the table with its history, and how each model does. */
export interface ModelsNow {
  readonly adapter: About['model']['adapter'];
  readonly models: readonly ModelNow[];
  /** What each task took. */
  readonly tasks: Readonly<Record<Task, ModelUse>>;
  /** Newest first: the first one holds, the last is the one that Faro comes with. */
  readonly versions: readonly RoutingVersion[];
}

/** How a harmless question to one model came out. */
export interface TriedModel {
  readonly outcome: CallOutcome;
  readonly code: string | null;
  readonly text: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly microUsd: number | null;
  readonly firstTokenMilliseconds: number | null;
  readonly milliseconds: number;
}
