import { describe, expect, it } from 'vitest';
import type { RuleSwitch } from '../../shared/desks/desk-view.ts';
import type { PresenceChange, PresenceRecord } from '../../shared/desks/presence.ts';
import type { DeskStore } from '../desks/desk-store.ts';

function record(person: string, time: string, change: PresenceChange): PresenceRecord {
  return { person, at: `2026-03-02T${time}.000Z`, change };
}

const began = record('carla.ec', '14:00:00', {
  kind: 'shift-started',
  endsAt: '2026-03-02T20:00:00.000Z',
  name: 'Carla "; DROP TABLE presence',
  countries: ['EC', 'PE'],
  language: 'es',
});
const contact = record('carla.ec', '14:05:00', { kind: 'contact-began', conversationId: 'conversation-1' });
const other = record('luis.ec', '14:05:00', { kind: 'shift-ended' });

const turnedOn: RuleSwitch = {
  country: 'BR',
  rule: 'br-counters-on-demand',
  on: true,
  by: 'Ignacio',
  at: '2026-03-02T14:00:00.000Z',
  why: 'Counsel has read it',
};

/** What every store of presence must do. `open` gives an empty one. */
export function deskStoreContract(name: string, open: () => DeskStore | Promise<DeskStore>): void {
  describe(`${name}, as a store of presence and of rules that were turned on`, () => {
    it('tells what was recorded, in the order in which it was', async () => {
      const store = await open();
      for (const each of [began, other, contact]) await store.addRecord(each);
      expect(await store.records(new Date(0))).toEqual([began, other, contact]);
      expect(await store.records(new Date('2026-03-02T14:05:00.000Z'))).toEqual([other, contact]);
      expect(await store.recordsOf('carla.ec')).toEqual([began, contact]);
      expect(await store.recordsOf('nobody')).toEqual([]);
      await store.close();
    });

    it('forgets what is older, of everybody', async () => {
      const store = await open();
      for (const each of [began, other, contact]) await store.addRecord(each);
      await store.forgetRecords(new Date('2026-03-02T14:05:00.000Z'));
      expect(await store.records(new Date(0))).toEqual([other, contact]);
      await store.close();
    });

    it('keeps each country’s switches under numbers of their own, each once', async () => {
      const store = await open();
      const off = { ...turnedOn, on: false };
      expect(await store.addSwitch(1, turnedOn)).toBe(true);
      expect(await store.addSwitch(1, off)).toBe(false);
      expect(await store.addSwitch(3, off)).toBe(false);
      expect(await store.addSwitch(2, off)).toBe(true);
      expect(await store.addSwitch(1, { ...turnedOn, country: 'CL' })).toBe(true);
      expect((await store.switches()).filter(({ country }) => country === 'BR')).toEqual([turnedOn, off]);
      expect(await store.switches()).toHaveLength(3);
      await store.close();
    });
  });
}
