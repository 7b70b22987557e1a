import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { CountryCode } from '../../../shared/countries/country.ts';
import { Skill } from '../../../shared/desks/skill.ts';
import { Language } from '../../../shared/language.ts';
import { Role } from '../../../shared/people/person.ts';
import { servingIn, type LocalUser, type PeopleStore } from '../../people/people-store.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
const migrations: readonly string[] = [
  `
  CREATE TABLE people (user TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE revoked (session TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  CREATE TABLE bound (
    session TEXT PRIMARY KEY, conversation TEXT NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  `,
];

const Stored = z.object({
  user: z.string(),
  name: z.string(),
  role: Role.exclude(['customer', 'channel']),
  countries: z.array(CountryCode),
  language: Language,
  languages: z.array(Language).optional(),
  skills: z.array(Skill).optional(),
  contactsAtOnce: z.number().int().positive().optional(),
  password: z.string(),
});
/** Who was saved before Faro knew how people serve serves as a newcomer does. */
const StoredUser = Stored.transform((stored) => {
  const { languages, skills, contactsAtOnce } = servingIn(stored.language);
  return {
    ...stored,
    languages: stored.languages ?? languages,
    skills: stored.skills ?? skills,
    contactsAtOnce: stored.contactsAtOnce ?? contactsAtOnce,
  };
});

/**
 * People and sessions in one SQLite file, made where it is missing. What is revoked or bound is forgotten at a
 * start after its session would have ended.
 *
 * @throws StoreError when the file cannot be used.
 */
export function openSqlitePeopleStore(file: string): PeopleStore {
  const database = openDatabase(file, migrations);
  const read = (sql: string, ...values: SQLInputValue[]) =>
    using(file, () => database.prepare(sql).all(...values));
  const write = (sql: string, ...values: SQLInputValue[]) =>
    using(file, () => database.prepare(sql).run(...values));
  const now = Date.now();
  write('DELETE FROM revoked WHERE until < ?', now);
  write('DELETE FROM bound WHERE until < ?', now);
  return {
    list: async () => read('SELECT json FROM people ORDER BY rowid').map(userOf),
    find: async (user) => read('SELECT json FROM people WHERE user = ?', user).map(userOf)[0] ?? null,
    async save(users) {
      const rows = JSON.stringify(users.map((user) => [user.user, JSON.stringify(user)]));
      write(upsert, rows);
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
      if (database.isOpen) database.close();
    },
  };
}

/** Takes `[[user, json], ...]`, so that all of them are written in one statement or none is. */
const upsert = `
  INSERT INTO people SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
  ON CONFLICT (user) DO UPDATE SET json = excluded.json`;

function userOf(row: Record<string, unknown>): LocalUser {
  return StoredUser.parse(JSON.parse(String(row['json'])));
}
