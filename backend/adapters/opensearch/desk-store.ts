import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CountryCode } from '../../../shared/countries/country.ts';
import { PresenceChange } from '../../../shared/desks/presence.ts';
import type { DeskStore } from '../../desks/desk-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments, type Wanted } from './documents.ts';

const StoredRecord = z.object({ person: z.string(), at: z.string(), change: PresenceChange });
const StoredSwitch = z.object({
  number: z.number(),
  change: z.object({
    country: CountryCode,
    rule: z.string(),
    on: z.boolean(),
    by: z.string(),
    at: z.string(),
    why: z.string(),
  }),
});

/** Presence and switched rules in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchDeskStore(search: OpenSearch): Promise<DeskStore> {
  const documents = await openDocuments(search, 'desks');
  const records = async (wanted: Wanted) =>
    (await documents.list('presence', wanted)).map((value) => StoredRecord.parse(value));
  return {
    addRecord: (record) => {
      const { person, at } = record;
      const labels = { person };
      return documents.put([
        { kind: 'presence', key: [randomUUID()], value: record, labels, at: new Date(at) },
      ]);
    },
    records: (since) => records({ since }),
    recordsOf: (person) => records({ labels: { person } }),
    forgetRecords: (before) => documents.forget('presence', before),
    async addSwitch(number, change) {
      const { country } = change;
      const follows = number === 1 || (await documents.find('switch', [country, number - 1])) !== null;
      return (
        follows && documents.create({ kind: 'switch', key: [country, number], value: { number, change } })
      );
    },
    async switches() {
      const switches = (await documents.list('switch')).map((value) => StoredSwitch.parse(value));
      return switches.toSorted((one, other) => one.number - other.number).map(({ change }) => change);
    },
    close: async () => {},
  };
}
