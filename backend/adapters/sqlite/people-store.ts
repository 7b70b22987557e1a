import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { CountryCode } from '../../../shared/countries/country.ts';
import { kept } from '../../../shared/kept.ts';
import {
  isAmong,
  type KeptOf,
  type LocalUser,
  type OpenSession,
  type PeopleStore,
} from '../../people/people-store.ts';
import { StoredUser } from '../../people/stored-people.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const peopleMigrations: readonly string[] = [
  `
  CREATE TABLE people (user TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE revoked (session TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  CREATE TABLE bound (
    session TEXT PRIMARY KEY, conversation TEXT NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE open (
    session TEXT PRIMARY KEY, person TEXT NOT NULL, countries TEXT NOT NULL,
    subject TEXT, provider_session TEXT, until INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX open_person ON open (person);
  CREATE INDEX open_subject ON open (subject);
  CREATE INDEX open_provider_session ON open (provider_session);
  `,
];

/**
 * People and sessions in one SQLite file, made where it is missing. What is kept of sessions is
 * forgotten at a start after they would have ended.
 *
 * @throws StoreError when the file cannot be used.
 */
export function openSqlitePeopleStore(file: string): PeopleStore {
  const database = openDatabase(file, peopleMigrations);
  // Prepared once: every request asks whether its session goes on.
  const statement = kept((sql: string) => database.prepare(sql));
  const read = (sql: string, ...values: SQLInputValue[]) => using(file, () => statement(sql).all(...values));
  const write = (sql: string, ...values: SQLInputValue[]) => using(file, () => statement(sql).run(...values));
  const now = Date.now();
  write('DELETE FROM revoked WHERE until < ?', now);
  write('DELETE FROM bound WHERE until < ?', now);
  write('DELETE FROM open WHERE until < ?', now);
  return {
    list: async () => read('SELECT json FROM people ORDER BY rowid').map(userOf),
    find: async (user) => read('SELECT json FROM people WHERE user = ?', user).map(userOf)[0] ?? null,
    async save(users) {
      const rows = JSON.stringify(users.map((user) => [user.user, JSON.stringify(user)]));
      write(upsert, rows);
    },
    async keep({ session, person, countries, login, until }) {
      const { subject = null, providerSession = null } = login ?? {};
      const values = [session, person, JSON.stringify(countries), subject, providerSession, until.getTime()];
      write('INSERT OR REPLACE INTO open VALUES (?, ?, ?, ?, ?, ?)', ...values);
    },
    async kept(of) {
      const [where, ...values] = conditionOf(of);
      const rows = read(
        `SELECT * FROM open WHERE ${where} AND session NOT IN (SELECT session FROM revoked) ORDER BY rowid`,
        ...values,
      );
      return rows.map(sessionOf).filter((session) => isAmong(session, of));
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

function conditionOf(of: KeptOf): readonly [string, ...SQLInputValue[]] {
  if (of === 'everyone') return ['true'];
  if ('person' in of) return ['person = ?', of.person];
  if (of.providerSession === null) return ['subject = ?', of.subject];
  return ['provider_session = ?', of.providerSession];
}

function userOf(row: Record<string, unknown>): LocalUser {
  return StoredUser.parse(JSON.parse(String(row['json'])));
}

const StoredSession = z.object({
  session: z.string(),
  person: z.string(),
  countries: z.string(),
  subject: z.string().nullable(),
  provider_session: z.string().nullable(),
  until: z.number(),
});

function sessionOf(row: Record<string, unknown>): OpenSession {
  const { session, person, countries, subject, provider_session, until } = StoredSession.parse(row);
  return {
    session,
    person,
    countries: z.array(CountryCode).parse(JSON.parse(countries)),
    login: subject === null ? null : { subject, providerSession: provider_session },
    until: new Date(until),
  };
}
