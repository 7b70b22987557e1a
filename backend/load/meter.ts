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
  let lookedAt = performance.now();
  return {
    appended(milliseconds) {
      if (appends.length < mostAppends) appends.push(milliseconds);
    },
    look() {
      const { mean, stddev, count } = loop;
      // A long turn counts by its length, for more work falls into it: a mean over time, not over turns.
      // Without a sample since the last look, all of the time went by in one turn.
      const turn = count > 0 ? (mean + stddev ** 2 / mean) / 1e6 : performance.now() - lookedAt;
      lookedAt = performance.now();
      const ascending = appends.toSorted((one, other) => one - other);
      loop.reset();
      appends = [];
      return {
        eventLoop: Math.max(0, turn - resolution),
        appends: ascending[Math.max(0, Math.ceil(ascending.length * 0.95) - 1)] ?? 0,
      };
    },
    close: () => void loop.disable(),
  };
}
