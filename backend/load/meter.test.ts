import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLoadMeter, type LoadMeter } from './meter.ts';

/** Keeps the process from everything else. */
function hold(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('how late a process is', () => {
  let meter: LoadMeter;
  beforeEach(() => {
    meter = createLoadMeter();
  });
  afterEach(() => meter.close());

  it('is known when there was but one turn since the last look', () => {
    meter.look();
    hold(120);
    expect(meter.look().eventLoop).toBeGreaterThan(100);
  });

  it('tells of the slowest appends since the last look', () => {
    for (let count = 1; count <= 100; count += 1) meter.appended(count);
    expect(meter.look().appends).toBe(95);
    expect(meter.look().appends).toBe(0);
  });
});
