import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { openSqliteConversationSearch } from '../adapters/sqlite/conversation-search.ts';
import { openSqlitePeopleStore } from '../adapters/sqlite/people-store.ts';
import { filedWords, indexEvents } from '../history/index-events.ts';
import { begins, claimOf, event, lanaOwns, packs, replies, says } from '../testing/builders.ts';
import { checkFolder, tableOf } from './check.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faro-check-'));
  const log = openLog();
  await log.append({ conversationId: 'a', events: begins('Hola'), key: 'first' });
  const claim = claimOf(lanaOwns(1));
  await log.append({ conversationId: 'a', events: [replies(lanaOwns(1), 'Buenas')], claim });
  await log.append({ conversationId: 'b', events: begins('Hola') });
  await log.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openLog = () => openSqliteConversationLog(join(folder, 'conversations.sqlite'));

/** Changes a file behind Faro's back. */
function meddle(sql: string, file = 'conversations.sqlite'): void {
  const database = new DatabaseSync(join(folder, file));
  database.exec(sql);
  database.close();
}

const wrong = () => checkFolder(folder).flatMap(({ wrong }) => wrong);
const stateOf = (name: string) => checkFolder(folder).find(({ file }) => file === name);

async function index(id: string): Promise<void> {
  const log = openLog();
  const search = openSqliteConversationSearch(join(folder, 'history.sqlite'));
  const indexed = indexEvents(null, await log.read(id, 0));
  if (indexed) await search.add(indexed.filed, filedWords(indexed.filed, packs), indexed.lines);
  await search.close();
  await log.close();
}

describe('sound stores', () => {
  it('are said to be, in numbers, with what a start makes or mends', async () => {
    await index('a');
    expect(wrong()).toEqual([]);
    const table = tableOf(checkFolder(folder));
    expect(table).toMatch(/conversations\.sqlite +sound .*2 conversations, 7 events.*2 open/);
    expect(table).toMatch(/history\.sqlite +sound .*1 behind the log/);
    expect(table).toMatch(/people\.sqlite +missing/);
    expect(table).toMatch(/Nothing is wrong\.$/);
  });

  it('can be looked at while a backend writes to them, and are not changed by it', async () => {
    const log = openLog();
    const people = openSqlitePeopleStore(join(folder, 'people.sqlite'));
    await log.append({ conversationId: 'a', events: [says('¿Sigue ahí?')] });
    const before = readFileSync(join(folder, 'conversations.sqlite'));
    expect(tableOf(checkFolder(folder))).toContain('8 events');
    expect(readFileSync(join(folder, 'conversations.sqlite')).equals(before)).toBe(true);
    expect(await log.append({ conversationId: 'a', events: [says('Sí')] })).toMatchObject({
      outcome: 'appended',
    });
    await people.close();
    await log.close();
  });

  it('of an earlier version are read as they are', () => {
    meddle('DROP INDEX owing; DROP INDEX model_calls; PRAGMA user_version = 3');
    expect(stateOf('conversations.sqlite')).toMatchObject({ state: 'older', wrong: [] });
    expect(tableOf(checkFolder(folder))).toContain('schema 3 of 5');
  });

  it('tell of changes whose end is not known and of events of a newer version', async () => {
    const log = openLog();
    const intended = event('effect-intended', { key: 'k', effect: 'bill-sent', input: {}, epoch: 1 });
    await log.append({ conversationId: 'a', events: [intended], claim: claimOf(lanaOwns(1)) });
    await log.close();
    meddle(`
      INSERT INTO events VALUES ('b', 4, '2026-03-02T14:00:00.000Z', 'gift-sent',
        '{"author":{"kind":"ai","id":"lana","name":"Lana"}}');
      UPDATE conversations SET last_sequence = 4 WHERE id = 'b'`);
    const { notes } = stateOf('conversations.sqlite') ?? { notes: [] };
    expect(notes).toContain('1 changes whose end is not known yet');
    expect(notes).toContain('1 events of a newer version');
    expect(wrong()).toEqual([]);
  });
});

describe('what is wrong is named', () => {
  it.each([
    [`DELETE FROM events WHERE conversation_id = 'a' AND sequence = 2`, 'conversation a: event 2 is missing'],
    [
      `DELETE FROM events WHERE conversation_id = 'a' AND sequence = 4`,
      'conversation a: its head says 4 events',
    ],
    [`UPDATE events SET body = '{' WHERE conversation_id = 'b' AND sequence = 3`, 'event 3 cannot be read'],
    [
      `UPDATE events SET type = 'watch-started', body = '{"author":{"kind":"system","id":"f","name":""}}'
       WHERE conversation_id = 'b' AND sequence = 1`,
      'conversation b: it does not fold',
    ],
    [
      `UPDATE conversations SET owner_id = 'rep-ana', owner_kind = 'rep' WHERE id = 'a'`,
      'gives the turn to rep',
    ],
    [`UPDATE conversations SET closed = 1 WHERE id = 'a'`, 'its head says that it is closed'],
    [`UPDATE events SET body = json_set(body, '$.owner.epoch', 3) WHERE sequence = 2`, 'has epoch 3 after 0'],
    [`UPDATE events SET body = json_set(body, '$.epoch', 7) WHERE sequence = 4`, 'was said under epoch 7'],
    [`UPDATE appends SET last_sequence = 9`, 'a key stands for events 1 to 9'],
    [`PRAGMA foreign_keys = OFF; DELETE FROM conversations WHERE id = 'b'`, 'refers to nothing'],
    [`PRAGMA user_version = 99`, 'its schema is version 99, and this Faro knows 5'],
  ])('%s', (sql, said) => {
    meddle(sql);
    expect(wrong().join('\n')).toContain(said);
    expect(tableOf(checkFolder(folder))).toMatch(/\d+ wrong\.$/);
  });

  it('an index that knows more than the log', async () => {
    await index('a');
    meddle(`
      DELETE FROM events WHERE conversation_id = 'a' AND sequence > 3;
      DELETE FROM appends; UPDATE conversations SET last_sequence = 3 WHERE id = 'a'`);
    expect(wrong()).toEqual(['conversation a: the index knows more of it than the log']);
  });

  it('a file that is torn, and one that is no database', () => {
    const torn = readFileSync(join(folder, 'conversations.sqlite'));
    writeFileSync(join(folder, 'conversations.sqlite'), torn.fill(0x5a, 5_000, 9_000));
    writeFileSync(join(folder, 'people.sqlite'), 'Dear diary, this is no database. '.repeat(200));
    expect(stateOf('conversations.sqlite')?.state).toBe('damaged');
    expect(stateOf('people.sqlite')).toMatchObject({
      state: 'damaged',
      wrong: [expect.stringContaining('store-corrupt')],
    });
  });
});
