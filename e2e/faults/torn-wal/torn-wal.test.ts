import { expect, it } from 'vitest';
import { tornWal } from './torn-wal.ts';

it('opens every torn copy of a store, and finds all in it that was synced', async () => {
  const { done, losses, examples } = await tornWal.run({ copies: 60 }, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0]);
  expect(done['torn copies']).toBe(60);
});
