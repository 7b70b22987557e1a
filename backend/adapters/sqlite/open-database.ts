import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { newerStore, opening, storeError } from './sqlite-failures.ts';

/** The first SQLite without the bug that can lose a checkpoint when connections of one file race for the log. */
const oldestSqlite = [3, 51, 3] as const;

/** How long a statement waits for another connection's lock. */
const busyMilliseconds = 2_000;

/**
 * Opens a database file, new or old, and brings it to the newest schema: `migrations[n]` is the SQL that leads
 * from version n to n + 1. Everything that can be wrong with an existing file is found before it is touched.
 * Commits are durable when they return (WAL, synchronous FULL).
 *
 * @throws StoreError that names the file and says what to do.
 */
export function openDatabase(
  file: string,
  migrations: readonly string[],
  { waitMilliseconds = busyMilliseconds } = {},
): DatabaseSync {
  return opening(file, () => {
    if (existsSync(file)) examine(file, migrations.length, waitMilliseconds);
    const database = new DatabaseSync(file, { timeout: waitMilliseconds });
    try {
      requireSqlite(engineOf(database), file);
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
      migrate(database, migrations);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

/**
 * Makes the files anew from what is in them: nothing that was changed or deleted can be read from them any more. Takes
 * as long as copying them, and room for a copy.
 */
export function leaveNoTrace(database: DatabaseSync): void {
  database.exec('VACUUM');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** @throws StoreError `engine-too-old` for an SQLite version, as in `3.51.3`, that Faro does not trust with its data. */
export function requireSqlite(version: string, file: string): void {
  const parts = version.split('.').map(Number);
  const differs = oldestSqlite.findIndex((oldest, index) => parts[index] !== oldest);
  const newer = differs === -1 || (parts[differs] ?? 0) > (oldestSqlite[differs] ?? 0);
  if (!newer) throw storeError('engine-too-old', file);
}

/** Looks at a file over a connection that cannot write, so that a broken or newer one stays as it is. */
function examine(file: string, newest: number, timeout: number): void {
  const database = new DatabaseSync(file, { readOnly: true, timeout });
  try {
    const version = versionOf(database);
    if (version > newest) throw newerStore(file, version, newest);
    const problems = database.prepare('PRAGMA quick_check(1)').all();
    if (problems[0]?.['quick_check'] !== 'ok') throw storeError('store-corrupt', file, problems);
  } finally {
    database.close();
  }
}

function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  const version = versionOf(database);
  if (version === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function engineOf(database: DatabaseSync): string {
  return String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
}

/** The version of an open database's schema. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
