import { expect, it } from 'vitest';
import { diskFull } from './disk-full.ts';
import { canMount } from './small-disk.ts';

/** Milliseconds for a few starts of a backend from its sources. */
const patience = 120_000;

it.runIf(canMount)(
  'refuses what finds no room, keeps what it has, and goes on once there is room',
  {
    timeout: patience,
  },
  async () => {
    const { done, losses, examples } = await diskFull.run({ times: 1 }, () => undefined);
    expect(examples).toEqual([]);
    expect(Object.values(losses)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(done['refusals']).toBe(1);
  },
);
