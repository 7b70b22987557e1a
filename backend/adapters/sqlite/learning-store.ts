import type { SQLInputValue } from 'node:sqlite';
import { Activation, type LearningStore } from '../../learning/learning-store.ts';
import { VersionRecord } from '../../learning/version-record.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const learningMigrations: readonly string[] = [
  `
  CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, record TEXT NOT NULL, model BLOB NOT NULL) STRICT;
  CREATE TABLE activations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, country TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
    by TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  `,
];

/**
 * Versions of what was learned in one SQLite file, made where it is missing.
 *
 * @throws StoreError when the file cannot be used.
 */
export function openSqliteLearningStore(file: string): LearningStore {
  const database = openDatabase(file, learningMigrations);
  const read = (sql: string, ...values: SQLInputValue[]) =>
    using(file, () => database.prepare(sql).all(...values));
  const write = (sql: string, ...values: SQLInputValue[]) =>
    using(file, () => database.prepare(sql).run(...values));
  return {
    save: async (record, model) =>
      Number(
        write('INSERT INTO versions (record, model) VALUES (?, ?)', JSON.stringify(record), model)
          .lastInsertRowid,
      ),
    versions: async () =>
      read('SELECT id, record FROM versions ORDER BY id').map((row) => ({
        id: Number(row['id']),
        record: VersionRecord.parse(JSON.parse(String(row['record']))),
      })),
    async model(version) {
      const [row] = read('SELECT model FROM versions WHERE id = ?', version);
      return row?.['model'] instanceof Uint8Array ? row['model'] : null;
    },
    async activate({ country, kind, version, by, at }) {
      const sql = 'INSERT INTO activations (country, kind, version, by, at) VALUES (?, ?, ?, ?, ?)';
      write(sql, country, kind, version, by, at);
    },
    activations: async () =>
      read('SELECT country, kind, version, by, at FROM activations ORDER BY id').map((row) =>
        Activation.parse(row),
      ),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
