import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { LoadMeasured } from '../../shared/load.ts';

/** Milliseconds between two samples of the event loop; what it is late beyond that counts. */
const resolution = 10;
/** Of appends, the newest that a look remembers: a bound, far beyond what one look sees. */
const mostAppends = 5_000;

/** How late this process comes to its work. */
export interface LoadMeter {
  /** An append took so many milliseconds. */
  appended(milliseconds: number): void;
  /** What was measured since the last look, and begins anew. */
  look(): Pick<LoadMeasured, 'eventLoop' | 'appends'>;
  close(): void;
}

export function createLoadMeter(): LoadMeter {
  const loop = monitorEventLoopDelay({ resolution });
  loop.enable();
  let appends: number[] = [];
  return {
    appended(milliseconds) {
      if (appends.length < mostAppends) appends.push(milliseconds);
    },
    look() {
      const late = loop.count > 0 ? loop.percentile(90) / 1e6 - resolution : 0;
      const ascending = appends.toSorted((one, other) => one - other);
      loop.reset();
      appends = [];
      return {
        eventLoop: Math.max(0, late),
        appends: ascending[Math.max(0, Math.ceil(ascending.length * 0.95) - 1)] ?? 0,
      };
    },
    close: () => void loop.disable(),
  };
}
