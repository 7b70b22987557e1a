import { expect, it } from 'vitest';
import { killBackend } from './kill-backend.ts';

/** Milliseconds for a few starts of a backend from its sources. */
const patience = 120_000;

it('loses nothing that was acknowledged or shown when the backend is killed in the middle of it', {
  timeout: patience,
}, async () => {
  const { done, losses, examples } = await killBackend.run({ times: 2, messages: 40 }, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0]);
  expect(done).toMatchObject({ 'messages sent': 40, 'messages acknowledged': 40 });
});
