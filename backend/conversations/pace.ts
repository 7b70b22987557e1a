import { setImmediate } from 'node:timers';

/** Milliseconds of paced work in one round of the event loop, and pieces of it: then what has come in goes first. */
const share = 10;
const mostPieces = 16;

/** Resolves when it is the caller's turn to work; to be awaited before each piece of work that takes milliseconds. */
export type Pace = () => Promise<void>;

/**
 * Shares the process between what comes in and what follows from it, so that however much follows, a word that
 * arrives is taken and shown at once. Callers go on in the order in which they came.
 */
export function createPace(): Pace {
  const waiting: (() => void)[] = [];
  let isPlanned = false;

  function plan(): void {
    if (isPlanned || waiting.length === 0) return;
    isPlanned = true;
    let began: number | null = null;
    const pieces = Math.min(waiting.length, mostPieces);
    // Between two of them everything runs that does not wait for the outside.
    for (let piece = 1; piece <= pieces; piece += 1) {
      setImmediate(() => {
        began ??= performance.now();
        if (performance.now() - began < share) waiting.shift()?.();
        if (piece < pieces) return;
        isPlanned = false;
        setImmediate(plan);
      });
    }
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      plan();
    });
}
