import { z } from 'zod';
import { PolicySigner } from '../../../shared/people/labour-policy.ts';
import { Role } from '../../../shared/people/person.ts';
import { hourOf, type LabourStore } from '../../labour/labour-store.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const labourMigrations: readonly string[] = [
  `
  CREATE TABLE policies (number INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
  CREATE TABLE signatures (
    number INTEGER NOT NULL, signer TEXT NOT NULL, signature TEXT NOT NULL, PRIMARY KEY (number, signer)
  ) STRICT;
  CREATE TABLE openings (
    conversation TEXT NOT NULL, person TEXT NOT NULL, hour TEXT NOT NULL,
    at TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (conversation, person, hour)
  ) STRICT;
  CREATE INDEX openings_by_time ON openings (at);
  `,
];

const Version = z.object({ number: z.number(), document: z.string() });
const Signed = z.object({ number: z.number(), signer: PolicySigner, signature: z.string() });
const Opened = z.object({ person: z.string(), name: z.string(), role: Role, at: z.string() });

/** Labour policies and openings in one SQLite file, made where it is missing. @throws StoreError when it cannot be used. */
export function openSqliteLabourStore(file: string): LabourStore {
  const database = openDatabase(file, labourMigrations);
  return {
    versions: async () =>
      using(file, () => {
        const signed = database
          .prepare("SELECT * FROM signatures WHERE signer IN ('management', 'delegate')")
          .all()
          .map((row) => Signed.parse(row));
        return database
          .prepare('SELECT number, document FROM policies ORDER BY number')
          .all()
          .map((row) => Version.parse(row))
          .map(({ number, document }) => {
            const own = signed.filter((each) => each.number === number);
            return {
              number,
              document,
              signatures: Object.fromEntries(own.map(({ signer, signature }) => [signer, signature])),
            };
          });
      }),
    addVersion: async (number, document) =>
      using(file, () => {
        const insert = database.prepare('INSERT OR IGNORE INTO policies VALUES (?, ?)');
        return Number(insert.run(number, document).changes) === 1;
      }),
    setSignature: async (number, as, signature) =>
      using(file, () => {
        database.prepare('INSERT OR REPLACE INTO signatures VALUES (?, ?, ?)').run(number, as, signature);
      }),
    addOpening: async ({ conversationId, by, at }) =>
      using(file, () => {
        database
          .prepare('INSERT OR IGNORE INTO openings VALUES (?, ?, ?, ?, ?, ?)')
          .run(conversationId, by.id, hourOf(at), at, by.name, by.role);
      }),
    openings: async (conversationId) =>
      using(file, () =>
        database
          .prepare('SELECT person, name, role, at FROM openings WHERE conversation = ? ORDER BY at')
          .all(conversationId)
          .map((row) => Opened.parse(row))
          .map(({ person: id, name, role, at }) => ({ conversationId, by: { id, name, role }, at })),
      ),
    forgetOpenings: async (before) =>
      using(file, () => {
        database.prepare('DELETE FROM openings WHERE at < ?').run(before.toISOString());
      }),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
