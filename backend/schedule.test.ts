import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { schedule } from './schedule.ts';

const noon = new Date('2026-11-22T12:00:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

function scheduled(milliseconds: number) {
  const run = vi.fn<() => void>();
  const cancel = schedule(new Date(noon.getTime() + milliseconds), run);
  return { run, cancel };
}

/** The machine's clock is set, and the time that has passed stays what it is. */
function leap(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

it('runs once, at its time and not before', () => {
  const { run } = scheduled(45_000);
  vi.advanceTimersByTime(44_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(hour);
  expect(run).toHaveBeenCalledOnce();
});

it('runs what is past at once, but not before the caller has gone on', () => {
  const { run } = scheduled(-hour);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(run).toHaveBeenCalledOnce();
});

it('runs within a second, once, when the clock leaps over its time', () => {
  const { run } = scheduled(8 * hour);
  vi.advanceTimersByTime(1_500);
  leap(9 * hour);
  vi.advanceTimersByTime(1_000);
  leap(-9 * hour);
  vi.advanceTimersByTime(hour);
  expect(run).toHaveBeenCalledOnce();
});

it('waits no longer than it was to wait when the clock is set back', () => {
  const { run } = scheduled(45_000);
  vi.advanceTimersByTime(10_000);
  leap(-3 * hour);
  vi.advanceTimersByTime(34_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

it('waits for times that are further away than a timer can wait', () => {
  const { run } = scheduled(60 * day);
  vi.advanceTimersByTime(hour);
  expect(run).not.toHaveBeenCalled();
  leap(60 * day);
  vi.advanceTimersByTime(1_000);
  expect(run).toHaveBeenCalledOnce();
});

it('runs nothing that was called off', () => {
  const { run, cancel } = scheduled(5_000);
  vi.advanceTimersByTime(3_000);
  cancel();
  vi.advanceTimersByTime(hour);
  expect(run).not.toHaveBeenCalled();
});
