import { expect, it } from 'vitest';
import { racedTakeover } from './raced-takeover.ts';

/** Milliseconds for a few starts of a backend from its sources. */
const patience = 120_000;

it('has one winner a race and no word of Lana after it, also when it is killed meanwhile', {
  timeout: patience,
}, async () => {
  const { done, losses } = await racedTakeover.run({ races: 24, kills: 2 }, () => undefined);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0, 0]);
  expect(done).toMatchObject({ races: 24 });
});
