import { setImmediate } from 'node:timers';

/**
 * Milliseconds of paced work in one round of the event loop: then what has come in goes first. As much as everything
 * else takes, within bounds: less and a slow disk would leave it no time, more and nothing else would have any.
 */
const share = { least: 10, most: 200 } as const;
/** Pieces of work in one round. */
const mostPieces = 64;

/** Resolves when it is the caller's turn to work; to be awaited before each piece of work that takes milliseconds. */
export type Pace = () => Promise<void>;

/**
 * Shares the process between what comes in and what follows from it, so that however much follows, a word that
 * arrives is taken and shown at once. Callers go on in the order in which they came.
 */
export function createPace(): Pace {
  const waiting: (() => void)[] = [];
  let isPlanned = false;
  let ended = performance.now();

  function plan(): void {
    if (isPlanned || waiting.length === 0) return;
    isPlanned = true;
    let until: number | null = null;
    const pieces = Math.min(waiting.length, mostPieces);
    // Between two of them everything runs that does not wait for the outside.
    for (let piece = 1; piece <= pieces; piece += 1) {
      setImmediate(() => {
        const now = performance.now();
        until ??= now + Math.min(share.most, Math.max(share.least, now - ended));
        if (now < until) waiting.shift()?.();
        if (piece < pieces) return;
        isPlanned = false;
        ended = performance.now();
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
