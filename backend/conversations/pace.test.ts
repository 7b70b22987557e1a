import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

/** Keeps the process to itself. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('lets everyone go on, in the order in which they came', async () => {
  const pace = createPace();
  const done: number[] = [];
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      await pace();
      done.push(index);
      await pace();
      done.push(100 + index);
    }),
  );
  expect(done).toEqual([...done].toSorted((one, other) => one - other));
  expect(done).toHaveLength(100);
});

it('leaves room for what comes in while much is to be done', async () => {
  const pace = createPace();
  let done = 0;
  const all = Promise.all(
    Array.from({ length: 40 }, async () => {
      await pace();
      work(4);
      done += 1;
    }),
  );
  for (let rounds = 0; rounds < 3; rounds += 1) await setImmediate();
  expect(done).toBeLessThan(40);
  await all;
  expect(done).toBe(40);
});
