import { createBreakers } from './breaker.ts';
import { defaultTable } from './default-table.ts';
import type { Models } from './model.ts';
import { createRouter, type Router, type RouterDeps } from './router.ts';

/** A router over the table that Faro comes with, which nobody changes: for measuring and for tests. */
export function createFixedRouter(
  models: Models,
  { clock, ...wanted }: Partial<RouterDeps> & { readonly clock: () => Date },
): Router {
  const table = defaultTable(models.adapter);
  return createRouter({
    models,
    breakers: createBreakers({ clock, rules: () => table.breaker }),
    routeOf: (task) => table.routes[task],
    retries: { times: 1, leastMilliseconds: 1 },
    patienceMilliseconds: 10_000,
    mostCalls: 8,
    ...wanted,
  });
}
