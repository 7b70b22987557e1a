import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { CountryCode } from '../../../shared/countries/country.ts';
import { Language } from '../../../shared/language.ts';
import { Role } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { LocalUser, PeopleStore } from '../../people/people-store.ts';

/** Raised with every change of the tables; a file of another version is refused. */
const version = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS people (user TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS revoked (session TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS bound (
    session TEXT PRIMARY KEY, conversation TEXT NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  PRAGMA user_version = ${version};`;

const StoredUser = z.object({
  user: z.string(),
  name: z.string(),
  role: Role.exclude(['customer', 'channel']),
  countries: z.array(CountryCode),
  language: Language,
  password: z.string(),
});

/**
 * Opens or makes the file. What is revoked or bound is forgotten at a start after its session would have ended.
 *
 * @throws the engine's error for a file that is no sound database, RangeError for one of another version.
 */
export function openSqlitePeopleStore(file: string): PeopleStore {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (found !== 0 && found !== version) {
    throw new RangeError(`it was written by another version of Faro (${String(found)}, not ${version})`);
  }
  database.exec(tables);
  const now = Date.now();
  database.prepare('DELETE FROM revoked WHERE until < ?').run(now);
  database.prepare('DELETE FROM bound WHERE until < ?').run(now);
  return storeOver(database);
}

function storeOver(database: DatabaseSync): PeopleStore {
  const read = (sql: string, ...values: SQLInputValue[]) =>
    guarded(() => database.prepare(sql).all(...values));
  const write = (sql: string, ...values: SQLInputValue[]) =>
    guarded(() => database.prepare(sql).run(...values));
  return {
    list: async () => read('SELECT json FROM people ORDER BY rowid').map(userOf),
    find: async (user) => read('SELECT json FROM people WHERE user = ?', user).map(userOf)[0] ?? null,
    async save(users) {
      write('BEGIN IMMEDIATE');
      try {
        for (const user of users) write(upsert, user.user, JSON.stringify(user));
        write('COMMIT');
      } catch (error) {
        write('ROLLBACK');
        throw error;
      }
    },
    async revoke(session, until) {
      write('INSERT OR IGNORE INTO revoked VALUES (?, ?)', session, until.getTime());
    },
    isRevoked: async (session) => read('SELECT 1 FROM revoked WHERE session = ?', session).length > 0,
    async bind(session, conversation, until) {
      write('INSERT OR IGNORE INTO bound VALUES (?, ?, ?)', session, conversation, until.getTime());
    },
    async conversationOf(session) {
      const [row] = read('SELECT conversation FROM bound WHERE session = ?', session);
      return row ? String(row['conversation']) : null;
    },
    async close() {
      database.close();
    },
  };
}

const upsert = 'INSERT INTO people VALUES (?, ?) ON CONFLICT (user) DO UPDATE SET json = excluded.json';

function userOf(row: Record<string, unknown>): LocalUser {
  return StoredUser.parse(JSON.parse(String(row['json'])));
}

function guarded<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FailureError('store-unavailable', `The store of people cannot be used: ${reason}`);
  }
}
