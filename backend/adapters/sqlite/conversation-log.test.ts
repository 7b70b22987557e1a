import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreError } from '../../conversations/store-error.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { begins, daniel, says } from '../../testing/builders.ts';
import { conversationLogContract } from '../../testing/conversation-log-contract.ts';
import { openSqliteConversationLog } from './conversation-log.ts';
import { conversationLogMigrations } from './conversation-log-migrations.ts';
import { openDatabase, requireSqlite } from './open-database.ts';

let folder: string;
let file: string;
let opened: { close(): Promise<void> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faro-log-'));
  file = join(folder, 'conversations.sqlite');
});

afterEach(async () => {
  for (const log of opened) await log.close();
  opened = [];
  rmSync(folder, { recursive: true, force: true });
});

function open(options: Parameters<typeof openSqliteConversationLog>[1] = {}, path = file) {
  const log = openSqliteConversationLog(path, options);
  opened.push(log);
  return log;
}

/** The file with one conversation in it, closed again. */
async function written(): Promise<void> {
  const log = open();
  await log.append({ conversationId: 'a', events: begins('Quiero cancelar'), key: 'first' });
  await log.close();
}

/** Changes the file behind the log's back. */
function meddle(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function openingError(path = file): StoreError {
  try {
    open({ waitMilliseconds: 20 }, path);
  } catch (error) {
    return error as StoreError;
  }
  throw new Error('It opened');
}

conversationLogContract('sqlite', (clock) => open({ clock }));

describe('what is written stays', () => {
  it('has everything after a restart: events, owner, keys', async () => {
    await written();
    const log = open();
    expect((await log.read('a', 0)).map(({ type }) => type)).toEqual([
      'conversation-opened',
      'owner-changed',
      'message-received',
    ]);
    expect(await log.findByKey('first')).toHaveLength(3);
    expect(await log.append({ conversationId: 'a', events: [says('x')], epoch: 7 })).toMatchObject({
      outcome: 'refused',
      owner: { kind: 'ai', epoch: 1 },
    });
  });

  it('has every acknowledged append after the process was killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', appendForever(file)]);
    let acknowledged = 0;
    for await (const line of child.stdout) {
      acknowledged = Number(String(line).trim().split('\n').at(-1));
      if (acknowledged >= 20) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const events = await open().read('a', 0);
    expect(events.length).toBeGreaterThanOrEqual(acknowledged);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  });

  it('reads on over an event that only a newer Faro knows, and leaves it as it is', async () => {
    await written();
    const body = JSON.stringify({ author: daniel, gift: 'un mes' });
    meddle(`
      INSERT INTO events VALUES ('a', 4, '2026-03-02T14:00:00.000Z', 'gift-sent', '${body}');
      UPDATE conversations SET last_sequence = 4`);
    const log = open();
    const appended = await log.append({ conversationId: 'a', events: [says('¿Sigue ahí?')] });
    expect(appended).toMatchObject({ outcome: 'appended', events: [{ sequence: 5 }] });
    const events = await log.read('a', 3);
    expect(events.map(({ type }) => type)).toEqual(['newer-event-kept', 'message-received']);
    await log.close();
    const database = new DatabaseSync(file);
    const row = database.prepare('SELECT type, body FROM events WHERE sequence = 4').get();
    database.close();
    expect(row).toEqual({ type: 'gift-sent', body });
  });

  it('keeps a write-ahead log', async () => {
    await written();
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['no database at all', () => writeFileSync(file, 'Dear diary, this is no database. '.repeat(200))],
    ['a database with its pages overwritten', () => overwriteMiddle(file)],
    ['a database cut short', () => writeFileSync(file, readFileSync(file).subarray(0, 9_000))],
  ])('says so of %s and leaves it as it is', async (_what, damage) => {
    await written();
    damage();
    const before = readFileSync(file);
    const error = openingError();
    expect(error).toMatchObject({ name: 'StoreError', code: 'store-corrupt' });
    expect(error.message).toContain(file);
    expect(error.message).toMatch(/backup/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('finds the changes that an earlier version left open, in closed conversations too', async () => {
    const earlier = openDatabase(file, conversationLogMigrations.slice(0, 2));
    earlier.exec(`
      INSERT INTO conversations VALUES
        ('settled', 3, 'queue', 'queue', '', 2, 1), ('unsettled', 3, 'queue', 'queue', '', 2, 1), ('open', 1, 'ai', 'lana', 'Lana', 1, 0);
      INSERT INTO events VALUES
        ('settled', 1, '', 'effect-intended', '{}'), ('settled', 2, '', 'effect-failed', '{}'),
        ('unsettled', 1, '', 'effect-intended', '{}'), ('unsettled', 2, '', 'effect-done', '{}'),
        ('unsettled', 3, '', 'effect-intended', '{}');
    `);
    earlier.close();
    expect(await open().unfinishedConversations()).toEqual(['unsettled', 'open']);
  });

  it('leaves a newer version’s file alone', async () => {
    await written();
    meddle('PRAGMA user_version = 99');
    const before = readFileSync(file);
    expect(openingError()).toMatchObject({ code: 'store-newer' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says that a file is only to be read', async () => {
    await written();
    meddle('PRAGMA journal_mode = DELETE');
    expect(openingError(`file:${file}?mode=ro`)).toMatchObject({ code: 'store-read-only' });
  });

  it('says that another process holds the file', async () => {
    await written();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(openingError()).toMatchObject({ code: 'store-locked' });
    other.close();
  });

  it('says that the folder is missing', () => {
    expect(openingError(join(folder, 'nowhere', 'x.sqlite'))).toMatchObject({ code: 'store-unreachable' });
  });

  it('refuses an SQLite that can lose a commit', () => {
    expect(() => requireSqlite('3.51.3', file)).not.toThrow();
    expect(() => requireSqlite('3.53.4', file)).not.toThrow();
    expect(() => requireSqlite('4.0.0', file)).not.toThrow();
    for (const version of ['3.51.2', '3.50.9', '3.9.0', '2.60.4']) {
      expect(() => requireSqlite(version, file)).toThrow(expect.objectContaining({ code: 'engine-too-old' }));
    }
  });
});

describe('a store that fails at run time', () => {
  it('refuses with store-unavailable while it is locked, and goes on after', async () => {
    await written();
    const log = open({ waitMilliseconds: 20 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(log.append({ conversationId: 'a', events: [says('uno')] })).rejects.toMatchObject({
      failure: { code: 'store-unavailable', details: { reason: 'store-locked' } },
    });
    other.exec('ROLLBACK');
    other.close();
    await log.append({ conversationId: 'a', events: [says('dos')] });
    expect((await log.read('a', 3)).map((event) => 'text' in event && event.text)).toEqual(['dos']);
  });

  it.skipIf(process.platform === 'win32')(
    'loses nothing it acknowledged when no more can be written',
    async () => {
      // A limit on the size of files stands in for a full disk.
      const script = appendForever(file).replaceAll("'", `'\\''`);
      const command = `ulimit -f 512; exec '${process.execPath}' --input-type=module -e '${script}'`;
      const output = execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim().split('\n');
      expect(output.at(-1)).toBe('store-unavailable');
      const acknowledged = Number(output.at(-2));
      expect(acknowledged).toBeGreaterThan(3);
      const log = open();
      expect(await log.read('a', 0)).toHaveLength(acknowledged);
      expect((await log.append({ conversationId: 'a', events: [says('sigue')] })).outcome).toBe('appended');
    },
  );

  it('names the conversation and the event that cannot be read', async () => {
    await written();
    meddle(`UPDATE events SET body = '{"author":' WHERE sequence = 3`);
    const log = open();
    const error = await log.read('a', 0).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toMatchObject({
      failure: { code: 'store-unavailable', details: { conversationId: 'a', sequence: 3 } },
    });
    expect(await log.read('a', 0, 2)).toHaveLength(2);
  });

  it('refuses after it was closed', async () => {
    const log = open();
    await log.close();
    await expect(log.read('a', 0)).rejects.toMatchObject({ failure: { code: 'store-unavailable' } });
  });
});

/** A program that appends until it cannot, printing the number of events after each acknowledgement. */
function appendForever(path: string): string {
  const here = import.meta.dirname;
  return `
    import { openSqliteConversationLog } from ${JSON.stringify(join(here, 'conversation-log.ts'))};
    import { begins, says } from ${JSON.stringify(join(here, '../../testing/builders.ts'))};
    const log = openSqliteConversationLog(${JSON.stringify(path)});
    let events = begins();
    for (let written = 0; ; events = [says('y otra cosa '.repeat(300))]) {
      try {
        await log.append({ conversationId: 'a', events });
      } catch (error) {
        console.log(error.failure.code);
        break;
      }
      written += events.length;
      console.log(written);
    }`;
}

function overwriteMiddle(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4_096, bytes.length - 2_048);
  writeFileSync(path, bytes);
}
