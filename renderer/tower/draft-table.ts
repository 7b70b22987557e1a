import type { ModelName, Task } from '../../shared/models/model-call.ts';
import { modelsOf, type Route, type RouteLimits, type RoutingTable } from '../../shared/models/routing.ts';

/** The models of a route that are chosen; the embedded one behind them is not. */
export function chosenModels(route: Route): readonly ModelName[] {
  return modelsOf(route).filter((name) => name !== 'embedded');
}

/** The route with another model in one place: `null` takes the place away, and those behind it move up. */
export function withModel(route: Route, place: number, name: ModelName | null): Route {
  const others = chosenModels(route).filter((each, at) => at !== place && each !== name);
  const chosen = name === null || name === 'embedded' ? others : others.toSpliced(place, 0, name);
  const [model, ...fallbacks] = [...chosen, 'embedded'] as const satisfies readonly ModelName[];
  return { ...route, model, fallbacks };
}

export function withLimit(route: Route, limit: keyof RouteLimits, value: number): Route {
  return { ...route, limits: { ...route.limits, [limit]: value } };
}

export function withRoute(table: RoutingTable, task: Task, route: Route): RoutingTable {
  return { ...table, routes: { ...table.routes, [task]: route } };
}

/** Whole millionths of a dollar for what somebody typed in dollars, with a comma or a point; NaN for anything else. */
export function microUsdOf(typed: string): number {
  const value = typed.trim().replace(',', '.');
  return /^\d+(\.\d*)?$/.test(value) ? Math.round(Number(value) * 1_000_000) : Number.NaN;
}

/** A whole number as typed; NaN for anything else. */
export function wholeOf(typed: string): number {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}
