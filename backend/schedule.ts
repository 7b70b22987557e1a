import type { Schedule } from './conversations/watch-hand-overs.ts';

/** Milliseconds between two looks at the clock: a leap of it is noticed by then. */
const lookEvery = 1_000;

/**
 * Runs things at their time by the machine's clock, also when that leaps ahead or the machine slept: then as soon as
 * it is noticed. When the clock is set back, nothing waits longer than it was to wait when it was scheduled. Times may
 * be further away than a timer can wait; waiting keeps no process alive.
 */
export const schedule: Schedule = (at, run) => {
  const latest = performance.now() + Math.max(0, at.getTime() - Date.now());
  const left = () => Math.max(0, Math.min(at.getTime() - Date.now(), latest - performance.now()));
  const wait = () => setTimeout(look, Math.min(left(), lookEvery)).unref();
  const look = () => {
    if (left() === 0) run();
    else timer = wait();
  };
  let timer = wait();
  return () => clearTimeout(timer);
};
