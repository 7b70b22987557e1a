import { expect, it } from 'vitest';
import { slowModel } from './slow-model.ts';

/** Milliseconds for a start of a backend from its sources, and what its turns wait for the model. */
const patience = 120_000;

it('has honest words for every customer, however the model fails, and leaves the fast path alone', {
  timeout: patience,
}, async () => {
  const { done, losses, examples } = await slowModel.run({ times: 4, milliseconds: 500 }, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0, 0]);
  expect(done['conversations']).toBe(16);
  expect(done['calls of the model']).toBeGreaterThan(16);
});
