import type { RuleSwitch } from '../../../shared/desks/desk-view.ts';
import type { PresenceRecord } from '../../../shared/desks/presence.ts';
import type { DeskStore } from '../../desks/desk-store.ts';

/** Presence and switched rules, for as long as the process lives. */
export function createMemoryDeskStore(): DeskStore {
  let records: readonly PresenceRecord[] = [];
  const switches: RuleSwitch[] = [];
  return {
    async addRecord(record) {
      records = [...records, record];
    },
    records: async (since) => records.filter(({ at }) => at >= since.toISOString()),
    recordsOf: async (person) => records.filter((record) => record.person === person),
    async forgetRecords(before) {
      records = records.filter(({ at }) => at >= before.toISOString());
    },
    async addSwitch(number, change) {
      if (switches.filter(({ country }) => country === change.country).length !== number - 1) return false;
      switches.push(change);
      return true;
    },
    switches: async () => [...switches],
    async close() {
      // Nothing is held open.
    },
  };
}
