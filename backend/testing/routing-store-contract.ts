import { describe, expect, it } from 'vitest';
import type { RoutingVersion } from '../../shared/models/routing.ts';
import { defaultTable } from '../models/default-table.ts';
import type { RoutingStore } from '../models/routing-store.ts';

/** A version as operations sets it. */
export function routingVersion(version: number): RoutingVersion {
  return {
    version,
    at: '2026-03-02T14:00:00.000Z',
    by: { id: 'olga.ec', name: 'Olga' },
    why: 'más rápido ¿sí?',
    restores: version > 1 ? 0 : null,
    table: defaultTable('bedrock'),
  };
}

/** What every store of routing tables must do. `open` gives an empty one. */
export function routingStoreContract(name: string, open: () => RoutingStore | Promise<RoutingStore>): void {
  describe(`${name}, as a store of routing tables`, () => {
    it('lists what was set, newest first, as it was set', async () => {
      const store = await open();
      expect(await store.list('bedrock')).toEqual([]);
      expect(await store.add('bedrock', routingVersion(1))).toBe(true);
      expect(await store.add('bedrock', routingVersion(2))).toBe(true);
      expect(await store.list('bedrock')).toEqual([routingVersion(2), routingVersion(1)]);
      await store.close();
    });

    it('takes a version once: who comes second changes nothing', async () => {
      const store = await open();
      await store.add('bedrock', routingVersion(1));
      expect(await store.add('bedrock', { ...routingVersion(1), why: 'later' })).toBe(false);
      expect(await store.list('bedrock')).toEqual([routingVersion(1)]);
      await store.close();
    });

    it('keeps the tables of one kind of model from another', async () => {
      const store = await open();
      await store.add('bedrock', routingVersion(1));
      expect(await store.list('openai-compatible')).toEqual([]);
      expect(await store.add('openai-compatible', routingVersion(1))).toBe(true);
      await store.close();
    });
  });
}
