import { expect, it } from 'vitest';
import { reconnect } from './reconnect.ts';

/** Milliseconds for two starts of a backend from its sources, and a few short drops. */
const patience = 120_000;

it('shows every desk its logs as they are, says all it was told to and keeps its drafts over drops and a restart', {
  timeout: patience,
}, async () => {
  const counts = { desks: 4, drops: 2, seconds: 1, restarts: 1 };
  const { done, losses, examples } = await reconnect.run(counts, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0, 0, 0]);
  expect(done).toMatchObject({ desks: 4, drops: 8 });
});
