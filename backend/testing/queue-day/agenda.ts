import type { Schedule } from '../../conversations/watch-hand-overs.ts';

interface Entry {
  readonly at: number;
  readonly run: () => void;
  isOff: boolean;
}

/** A clock that jumps from one thing that is due to the next. */
export interface Agenda {
  readonly clock: () => Date;
  readonly schedule: Schedule;
  now(): number;
  after(seconds: number, run: () => void): void;
  /** Runs everything in the order of its time; `settle` waits for what each thing brings about. */
  runAll(settle: () => Promise<void>): Promise<void>;
}

export function createAgenda(start: Date): Agenda {
  let now = start.getTime();
  /** Latest first; of the same time the one that was added last. */
  const entries: Entry[] = [];

  function add(at: number, run: () => void): Entry {
    const entry = { at, run, isOff: false };
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    entries.splice(low, 0, entry);
    return entry;
  }

  return {
    clock: () => new Date(now),
    now: () => now,
    schedule(at, run) {
      const entry = add(at.getTime(), run);
      return () => {
        entry.isOff = true;
      };
    },
    after: (seconds, run) => void add(now + seconds * 1_000, run),
    async runAll(settle) {
      for (let entry = entries.pop(); entry; entry = entries.pop()) {
        if (entry.isOff) continue;
        now = Math.max(now, entry.at);
        entry.run();
        await settle();
      }
    },
  };
}
