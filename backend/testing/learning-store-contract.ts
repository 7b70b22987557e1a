import { describe, expect, it } from 'vitest';
import type { Activation, LearningStore } from '../learning/learning-store.ts';
import type { VersionRecord } from '../learning/version-record.ts';

const record: VersionRecord = {
  madeAt: '2026-03-02T10:00:00.000Z',
  conversations: 12,
  occasions: 30,
  expects: false,
  trials: {},
  digest: 'ab',
};
const use: Activation = {
  country: 'EC',
  kind: 'use',
  version: 1,
  by: 'Olga',
  at: '2026-03-02T11:00:00.000Z',
};

/** What every store of what was learned must do. `open` gives an empty one. */
export function learningStoreContract(
  name: string,
  open: () => LearningStore | Promise<LearningStore>,
): void {
  describe(`${name}, as a store of what was learned`, () => {
    it('keeps versions under numbers of their own, oldest first', async () => {
      const store = await open();
      expect(await store.save(record, Uint8Array.of(1, 2, 3))).toBe(1);
      expect(await store.save({ ...record, occasions: 40 }, Uint8Array.of(4))).toBe(2);
      expect(await store.versions()).toEqual([
        { id: 1, record },
        { id: 2, record: { ...record, occasions: 40 } },
      ]);
      expect([...((await store.model(1)) ?? [])]).toEqual([1, 2, 3]);
      expect(await store.model(3)).toBeNull();
      await store.close();
    });

    it('keeps a model as it was when it was saved', async () => {
      const store = await open();
      const bytes = Uint8Array.of(1, 2, 3);
      await store.save(record, bytes);
      bytes.fill(9);
      expect([...((await store.model(1)) ?? [])]).toEqual([1, 2, 3]);
      await store.close();
    });

    it('tells who put what to use where, in the order in which it was done', async () => {
      const store = await open();
      const back: Activation = { ...use, kind: 'roll-back', by: "Olga '; DROP TABLE versions" };
      await store.activate(use);
      await store.activate({ ...use, country: 'BR' });
      await store.activate(back);
      expect(await store.activations()).toEqual([use, { ...use, country: 'BR' }, back]);
      await store.close();
    });
  });
}
