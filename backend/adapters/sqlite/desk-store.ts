import { z } from 'zod';
import { CountryCode } from '../../../shared/countries/country.ts';
import { PresenceChange, type PresenceRecord } from '../../../shared/desks/presence.ts';
import type { DeskStore } from '../../desks/desk-store.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const deskMigrations: readonly string[] = [
  `
  CREATE TABLE presence (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, at TEXT NOT NULL, change TEXT NOT NULL
  ) STRICT;
  CREATE INDEX presence_by_time ON presence (at);
  CREATE INDEX presence_by_person ON presence (person);
  CREATE TABLE switches (
    country TEXT NOT NULL, number INTEGER NOT NULL, rule TEXT NOT NULL, turned_on INTEGER NOT NULL,
    by TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (country, number)
  ) STRICT;
  `,
];

const StoredRecord = z.object({ person: z.string(), at: z.string(), change: z.string() });
const StoredSwitch = z.object({
  country: CountryCode,
  rule: z.string(),
  turned_on: z.number(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
});

/** Presence and switched rules in one SQLite file, made where it is missing. @throws StoreError when it cannot be used. */
export function openSqliteDeskStore(file: string): DeskStore {
  const database = openDatabase(file, deskMigrations);
  const read = (where: string, value: string) =>
    using(file, () =>
      database
        .prepare(`SELECT person, at, change FROM presence WHERE ${where} ORDER BY id`)
        .all(value)
        .map(recordOf),
    );
  return {
    addRecord: async ({ person, at, change }) =>
      using(file, () => {
        const insert = database.prepare('INSERT INTO presence (person, at, change) VALUES (?, ?, ?)');
        insert.run(person, at, JSON.stringify(change));
      }),
    records: async (since) => read('at >= ?', since.toISOString()),
    recordsOf: async (person) => read('person = ?', person),
    forgetRecords: async (before) =>
      using(file, () => {
        database.prepare('DELETE FROM presence WHERE at < ?').run(before.toISOString());
      }),
    addSwitch: async (number, { country, rule, on, by, at, why }) =>
      using(file, () => {
        const insert = database.prepare(
          `INSERT OR IGNORE INTO switches SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
           WHERE (SELECT count(*) FROM switches WHERE country = ?1) = ?2 - 1`,
        );
        return Number(insert.run(country, number, rule, on ? 1 : 0, by, at, why).changes) === 1;
      }),
    switches: async () =>
      using(file, () =>
        database
          .prepare('SELECT country, rule, turned_on, by, at, why FROM switches ORDER BY country, number')
          .all()
          .map((row) => {
            const { turned_on: on, ...rest } = StoredSwitch.parse(row);
            return { ...rest, on: on === 1 };
          }),
      ),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

function recordOf(row: unknown): PresenceRecord {
  const { person, at, change } = StoredRecord.parse(row);
  return { person, at, change: PresenceChange.parse(JSON.parse(change)) };
}
