import { z } from 'zod';
import { ModelName, tasks, type Task } from './model-call.ts';

const whole = z.number().int();

/** What one task may take: milliseconds, tokens, and millionths of a US dollar. */
export const RouteLimits = z
  .object({
    firstTokenMilliseconds: whole,
    callMilliseconds: whole,
    tokensOut: whole,
    callMicroUsd: whole,
    conversationMicroUsd: whole,
  })
  .readonly();
export type RouteLimits = z.infer<typeof RouteLimits>;

export const Route = z
  .object({ model: ModelName, fallbacks: z.array(ModelName).max(8).readonly(), limits: RouteLimits })
  .readonly();
export type Route = z.infer<typeof Route>;

/** A model rests for `openSeconds` once it has failed `failures` times within `withinSeconds`. */
export const BreakerRules = z
  .object({ failures: whole, withinSeconds: whole, openSeconds: whole })
  .readonly();
export type BreakerRules = z.infer<typeof BreakerRules>;

/** Which model does which task, and what it may take. */
export const RoutingTable = z
  .object({
    routes: z
      .object({
        'quick-reply': Route,
        'careful-reply': Route,
        'hard-reply': Route,
        translation: Route,
        article: Route,
      })
      .readonly(),
    breaker: BreakerRules,
  })
  .readonly();
export type RoutingTable = z.infer<typeof RoutingTable>;

export const limitNames = [
  'firstTokenMilliseconds',
  'callMilliseconds',
  'tokensOut',
  'callMicroUsd',
  'conversationMicroUsd',
] as const satisfies readonly (keyof RouteLimits)[];
export const breakerRuleNames = [
  'failures',
  'withinSeconds',
  'openSeconds',
] as const satisfies readonly (keyof BreakerRules)[];

/** The least and the most that each figure may be. Dollars limit models whose price is known. */
export const ranges = {
  firstTokenMilliseconds: [100, 30_000],
  callMilliseconds: [500, 60_000],
  tokensOut: [50, 8_000],
  callMicroUsd: [0, 5_000_000],
  conversationMicroUsd: [0, 50_000_000],
  failures: [1, 100],
  withinSeconds: [5, 3_600],
  openSeconds: [1, 3_600],
} as const satisfies Record<keyof RouteLimits | keyof BreakerRules, readonly [number, number]>;

export type RoutingField = 'model' | 'fallbacks' | keyof RouteLimits | keyof BreakerRules;

/** Where in the table: a task's route, or the breaker of all. */
export interface RoutingPlace {
  readonly of: Task | 'breaker';
  readonly field: RoutingField;
}

export interface RoutingProblem extends RoutingPlace {
  readonly problem:
    | 'unknown-model'
    | 'model-twice'
    | 'embedded-not-last'
    | 'out-of-range'
    | 'first-token-after-call';
}

export interface RoutingChange extends RoutingPlace {
  readonly from: number | readonly ModelName[];
  readonly to: number | readonly ModelName[];
}

/** One state of the table. Version 0 is what Faro comes with; each change by a person adds one. */
export interface RoutingVersion {
  readonly version: number;
  /** ISO 8601; null for version 0, as is `by`. */
  readonly at: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly why: string;
  /** The version that this one brought back. */
  readonly restores: number | null;
  readonly table: RoutingTable;
}

/** The models of a route in the order in which they are asked. */
export function modelsOf({ model, fallbacks }: Route): readonly ModelName[] {
  return [model, ...fallbacks];
}

/** What keeps a table from being used with these models; empty when it may be. */
export function problemsOf(table: RoutingTable, available: readonly ModelName[]): readonly RoutingProblem[] {
  return [
    ...tasks.flatMap((task) => routeProblems(task, table.routes[task], available)),
    ...outOfRange('breaker', breakerRuleNames, table.breaker),
  ];
}

function routeProblems(of: Task, route: Route, available: readonly ModelName[]): readonly RoutingProblem[] {
  const asked = modelsOf(route);
  const { firstTokenMilliseconds, callMilliseconds } = route.limits;
  const found: RoutingProblem[] = [...outOfRange(of, limitNames, route.limits)];
  if (!available.includes(route.model)) found.push({ of, field: 'model', problem: 'unknown-model' });
  if (route.fallbacks.some((name) => !available.includes(name)))
    found.push({ of, field: 'fallbacks', problem: 'unknown-model' });
  // A route that comes back to a model it has left would go round in circles.
  if (new Set(asked).size < asked.length) found.push({ of, field: 'fallbacks', problem: 'model-twice' });
  if (asked.at(-1) !== 'embedded') found.push({ of, field: 'fallbacks', problem: 'embedded-not-last' });
  if (firstTokenMilliseconds > callMilliseconds)
    found.push({ of, field: 'firstTokenMilliseconds', problem: 'first-token-after-call' });
  return found;
}

function outOfRange<Name extends keyof typeof ranges>(
  of: RoutingPlace['of'],
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): readonly RoutingProblem[] {
  return names
    .filter((name) => !(values[name] >= ranges[name][0] && values[name] <= ranges[name][1]))
    .map((field) => ({ of, field, problem: 'out-of-range' }));
}

/** What is different in `next`, in the order of the table. */
export function changesBetween(now: RoutingTable, next: RoutingTable): readonly RoutingChange[] {
  const changes = [
    ...tasks.flatMap((of) => routeChanges(of, now.routes[of], next.routes[of])),
    ...breakerRuleNames.map(
      (field): RoutingChange => ({
        of: 'breaker',
        field,
        from: now.breaker[field],
        to: next.breaker[field],
      }),
    ),
  ];
  return changes.filter(({ from, to }) => String(from) !== String(to));
}

function routeChanges(of: Task, now: Route, next: Route): readonly RoutingChange[] {
  return [
    { of, field: 'model', from: [now.model], to: [next.model] },
    { of, field: 'fallbacks', from: now.fallbacks, to: next.fallbacks },
    ...limitNames.map(
      (field): RoutingChange => ({
        of,
        field,
        from: now.limits[field],
        to: next.limits[field],
      }),
    ),
  ];
}
