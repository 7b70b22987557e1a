import { describe, expect, it, vi } from 'vitest';
import type { Leases } from '../nodes/leases.ts';

/**
 * What every engine of leases must do. `open` gives the leases of two nodes that share them; `pass` lets so many
 * milliseconds go by for the engine.
 */
export function leasesContract(
  name: string,
  open: () => Promise<readonly [Leases, Leases]>,
  pass: (milliseconds: number) => Promise<void>,
): void {
  describe(`${name}, as an engine of leases`, () => {
    it('gives a lease to one node at a time', async () => {
      const [here, there] = await open();
      const token = await here.acquire('queue', 60_000);
      expect(token).not.toBeNull();
      expect(await there.acquire('queue', 60_000)).toBeNull();
      expect(await here.acquire('queue', 60_000)).toBeNull();
      expect(await there.acquire('turn', 60_000)).not.toBeNull();
    });

    it('gives it to one of many who come at the same time', async () => {
      const [here, there] = await open();
      const tries = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? here : there).acquire('raced', 60_000),
      );
      const won = (await Promise.all(tries)).filter((token) => token !== null);
      expect(won).toHaveLength(1);
    });

    it('gives tokens that only grow, whoever gets them', async () => {
      const [here, there] = await open();
      const tokens: number[] = [];
      for (const [node, what] of [
        [here, 'one'],
        [there, 'one'],
        [here, 'one'],
        [there, 'other'],
      ] as const) {
        const token = await node.acquire(what, 60_000);
        if (token === null) throw new Error('It was free');
        tokens.push(token);
        await node.release(what, token);
      }
      expect(tokens).toEqual(tokens.toSorted((one, other) => one - other));
      expect(new Set(tokens).size).toBe(4);
    });

    it('is over when nobody renews it, and its token is worth nothing then', async () => {
      const [here, there] = await open();
      const old = await here.acquire('short', 40);
      await pass(60);
      const next = await vi.waitUntil(() => there.acquire('short', 60_000));
      expect(next).toBeGreaterThan(old ?? Infinity);
      expect(await here.renew('short', old ?? 0, 60_000)).toBe(false);
      await here.release('short', old ?? 0);
      expect(await here.acquire('short', 60_000)).toBeNull();
    });

    it('lasts as long as it is renewed for', async () => {
      const [here, there] = await open();
      const token = (await here.acquire('long', 500)) ?? 0;
      expect(await here.renew('long', token, 60_000)).toBe(true);
      await pass(600);
      expect(await there.acquire('long', 60_000)).toBeNull();
      expect(await there.renew('long', token, 60_000)).toBe(true);
    });
  });
}
