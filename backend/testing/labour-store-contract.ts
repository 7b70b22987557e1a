import { describe, expect, it } from 'vitest';
import type { Opening } from '../../shared/people/ledger.ts';
import type { LabourStore } from '../labour/labour-store.ts';

/** Sofía opens a conversation at a time of 2 March 2026. */
export function opening(time: string, conversationId = 'conversation-1'): Opening {
  const by = { id: 'sup-sofia', name: 'Sofía Ruiz', role: 'supervisor' } as const;
  return { conversationId, by, at: `2026-03-02T${time}.000Z` };
}

/** What every store of labour policies must do. `open` gives an empty one. */
export function labourStoreContract(name: string, open: () => LabourStore | Promise<LabourStore>): void {
  describe(`${name}, as a store of labour policies`, () => {
    it('lists what was written in the order of the numbers, to the byte', async () => {
      const store = await open();
      expect(await store.versions()).toEqual([]);
      expect(await store.addVersion(2, 'dos ñ\u0000"')).toBe(true);
      expect(await store.addVersion(1, 'uno')).toBe(true);
      expect(await store.versions()).toEqual([
        { number: 1, document: 'uno', signatures: {} },
        { number: 2, document: 'dos ñ\u0000"', signatures: {} },
      ]);
      await store.close();
    });

    it('takes a number once', async () => {
      const store = await open();
      await store.addVersion(1, 'first');
      expect(await store.addVersion(1, 'second')).toBe(false);
      expect(await store.versions()).toMatchObject([{ document: 'first' }]);
      await store.close();
    });

    it('keeps one signature a side, the last', async () => {
      const store = await open();
      await store.addVersion(1, 'uno');
      await store.setSignature(1, 'delegate', 'a');
      await store.setSignature(1, 'management', 'b');
      await store.setSignature(1, 'delegate', 'c');
      expect(await store.versions()).toMatchObject([{ signatures: { delegate: 'c', management: 'b' } }]);
      await store.close();
    });

    it('keeps who opened what, once an hour, and forgets what is old', async () => {
      const store = await open();
      await store.addOpening(opening('15:10:00'));
      await store.addOpening(opening('14:59:00'));
      await store.addOpening(opening('15:20:00'));
      await store.addOpening(opening('15:20:00', 'conversation-2'));
      expect(await store.openings('conversation-1')).toEqual([opening('14:59:00'), opening('15:10:00')]);
      await store.forgetOpenings(new Date('2026-03-02T15:00:00.000Z'));
      expect(await store.openings('conversation-1')).toEqual([opening('15:10:00')]);
      expect(await store.openings('conversation-2')).toHaveLength(1);
      await store.close();
    });
  });
}
