import { expect, it } from 'vitest';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import { whileHolding } from './hold.ts';
import type { Leases } from './leases.ts';

it('does nothing, and keeps nothing, once the signal was aborted while the lease was on its way', async () => {
  const leases = createMemoryLeases();
  const ending = new AbortController();
  const slow: Leases = {
    ...leases,
    async acquire(name, milliseconds) {
      const token = await leases.acquire(name, milliseconds);
      ending.abort();
      return token;
    },
  };
  let worked = false;
  await whileHolding(slow, 'answer', ending.signal, async () => void (worked = true));
  expect(worked).toBe(false);
  expect(await leases.acquire('answer', 1_000)).not.toBeNull();
});
