import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultTable } from '../../models/default-table.ts';
import { storeFiles } from '../../data/stores.ts';
import {
  begins,
  event,
  logged,
  queueOwns,
  says,
  sofia,
  authorOf,
  turnGoesTo,
} from '../../testing/builders.ts';
import { openSqliteConversationLog } from './conversation-log.ts';
import { conversationLogMigrations } from './conversation-log-migrations.ts';
import { openDatabase } from './open-database.ts';
import { openSqlitePeopleStore, peopleMigrations } from './people-store.ts';
import { openSqliteRoutingStore, routingMigrations } from './routing-store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faro-migrations-'));
  file = join(folder, 'store.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file as an earlier version of Faro made it, filled by that version's own columns. */
function fileOf(
  migrations: readonly string[],
  version: number,
  fill: (database: DatabaseSync) => void,
): void {
  const database = openDatabase(file, migrations.slice(0, version));
  fill(database);
  database.close();
}

/** Tables, indexes and their columns, whatever their SQL is spelled like. */
function schemaOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const objects = database
    .prepare(`SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`)
    .all()
    .map(({ type, name }) => ({
      type,
      name,
      columns: database
        .prepare(`SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?)`)
        .all(String(name)),
    }));
  const version = database.prepare('PRAGMA user_version').get();
  database.close();
  return { objects, version };
}

const versionsOf = (migrations: readonly string[]) => migrations.map((_, version) => version);

describe.each(storeFiles.map(({ file, migrations }) => ({ name: file, migrations })))(
  '$name',
  ({ migrations }) => {
    it.each(versionsOf(migrations))('has the newest schema after a start on version %i', (version) => {
      const fresh = join(folder, 'fresh.sqlite');
      openDatabase(fresh, migrations).close();
      fileOf(migrations, version, () => undefined);
      openDatabase(file, migrations).close();
      expect(schemaOf(file)).toEqual(schemaOf(fresh));
    });

    it.each(versionsOf(migrations))('stays at version %i when a step to the next fails', (version) => {
      fileOf(migrations, version, () => undefined);
      const before = schemaOf(file);
      const broken = [...migrations.slice(0, version), `${migrations[version]}; SELECT nonsense`];
      expect(() => openDatabase(file, broken)).toThrow(expect.objectContaining({ name: 'StoreError' }));
      expect(schemaOf(file)).toEqual(before);
      openDatabase(file, migrations).close();
    });

    it('of a newer version is refused with both versions, and what to do', () => {
      fileOf(migrations, migrations.length, (database) => database.exec('PRAGMA user_version = 99'));
      const words = new RegExp(`Start that version or a later one.*schema 99.*knows ${migrations.length}`);
      expect(() => openDatabase(file, migrations)).toThrow(words);
    });
  },
);

describe('conversations of every earlier version', () => {
  const told = logged(
    [
      ...begins('Hola'),
      event('watch-started', {}, authorOf(sofia)),
      event('promise-made', { promise: { text: 'Le escribimos', dueOn: null } }),
      event('effect-intended', { key: 'k', effect: 'bill-sent', input: {}, epoch: 1 }),
      turnGoesTo(queueOwns(2), 'closed'),
      event('conversation-closed', { disposition: 'undecided', summary: 'Fin' }),
    ],
    'a',
  );

  function fill(database: DatabaseSync): void {
    database.exec(`
      INSERT INTO conversations (id, last_sequence, owner_kind, owner_id, owner_name, epoch, closed)
      VALUES ('a', 8, 'queue', 'queue', '', 2, 1);
      INSERT INTO appends VALUES ('key-1', 'a', 1, 3)`);
    const hasUnsettled = database
      .prepare(`SELECT 1 FROM pragma_table_info('conversations') WHERE name = 'unsettled'`)
      .get();
    if (hasUnsettled) database.exec(`UPDATE conversations SET unsettled = 1`);
    const add = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?)');
    for (const { conversationId, sequence, at, type, ...body } of told) {
      add.run(conversationId, sequence, at, type, JSON.stringify(body));
    }
  }

  it.each(versionsOf(conversationLogMigrations).slice(1))('are all there and go on: %i', async (version) => {
    fileOf(conversationLogMigrations, version, fill);
    const log = openSqliteConversationLog(file);
    expect(await log.read('a', 0)).toEqual(told);
    expect(await log.findByKey('key-1')).toEqual(told.slice(0, 3));
    expect(await log.unfinishedConversations()).toEqual(['a']);
    expect(await log.watchedConversations()).toEqual(['a']);
    expect(await log.owingConversations()).toEqual(['a']);
    const failed = event('effect-failed', { key: 'k', effect: 'bill-sent', code: 'x', message: '' });
    expect(await log.append({ conversationId: 'a', events: [failed] })).toMatchObject({
      outcome: 'appended',
    });
    expect(await log.unfinishedConversations()).toEqual([]);
    expect(await log.append({ conversationId: 'a', events: [says('¿Hola?')] })).toMatchObject({
      outcome: 'refused',
    });
    await log.close();
  });
});

it.each(versionsOf(peopleMigrations).slice(1))('people of version %i are known again', async (version) => {
  const until = Date.now() + 3_600_000;
  fileOf(peopleMigrations, version, (database) => {
    const carla = {
      user: 'carla.ec',
      name: 'Carla',
      role: 'rep',
      countries: ['EC'],
      language: 'es',
      password: 'x',
    };
    database.prepare('INSERT INTO people VALUES (?, ?)').run('carla.ec', JSON.stringify(carla));
    database.prepare('INSERT INTO revoked VALUES (?, ?)').run('ended', until);
    database.prepare('INSERT INTO bound VALUES (?, ?, ?)').run('customer', 'a', until);
  });
  const store = openSqlitePeopleStore(file);
  expect(await store.find('carla.ec')).toMatchObject({ name: 'Carla', languages: ['es'], contactsAtOnce: 3 });
  expect(await store.isRevoked('ended')).toBe(true);
  expect(await store.conversationOf('customer')).toBe('a');
  await store.keep({
    session: 'one',
    person: 'carla.ec',
    countries: ['EC'],
    login: null,
    until: new Date(until),
  });
  expect(await store.kept({ person: 'carla.ec' })).toHaveLength(1);
  await store.close();
});

it.each(versionsOf(routingMigrations).slice(1))(
  'routing tables of version %i hold for translations too',
  async (version) => {
    const table = defaultTable('bedrock');
    const { translation: _translation, ...routes } = table.routes;
    const stored = {
      version: 1,
      at: '2026-03-02T14:00:00.000Z',
      by: { id: 'operations', name: 'Ignacio' },
      why: 'x',
      restores: null,
      table: { ...table, routes },
    };
    fileOf(routingMigrations, version, (database) => {
      database.prepare('INSERT INTO routing VALUES (?, ?, ?)').run('bedrock', 1, JSON.stringify(stored));
    });
    const store = openSqliteRoutingStore(file);
    const [kept] = await store.list('bedrock');
    expect(kept?.table.routes.translation).toEqual(routes['quick-reply']);
    await store.close();
  },
);
