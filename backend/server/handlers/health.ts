import type { Handlers } from '../call.ts';
import type { Edge, Services } from '../services.ts';

/** What whoever runs Faro looks at. */
export function healthHandlers({ health, load, readMetrics }: Services, { lines }: Edge) {
  return {
    health: () => health.now(),
    load: async () => load.now(),
    metrics: () => readMetrics(lines()),
  } satisfies Partial<Handlers>;
}
