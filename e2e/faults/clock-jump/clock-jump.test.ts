import { expect, it } from 'vitest';
import { clockJump } from './clock-jump.ts';

/** Milliseconds for two starts of a backend from its sources. */
const patience = 120_000;

it('goes on in order, ends what waits once and sessions in time when the clock leaps, goes back or changes to summer time', {
  timeout: patience,
}, async () => {
  const { done, losses, examples } = await clockJump.run({ times: 4 }, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0]);
  expect(done['leaps']).toBe(4);
});
