import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { openSqlitePeopleStore } from '../adapters/sqlite/people-store.ts';
import { openStores } from '../choose-adapters.ts';
import { openDataFolder } from '../data-folder.ts';
import { begins, says } from '../testing/builders.ts';
import { backUp } from './backup.ts';
import { checkFolder } from './check.ts';
import { restore } from './restore.ts';
import { storeFiles } from './stores.ts';

let root: string;
let folder: string;
let backup: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faro-backup-'));
  folder = join(root, 'data');
  backup = join(root, 'backup');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const clock = () => new Date('2026-03-02T14:00:00.000Z');
const about = { version: '1.2.3', clock };

async function tell(text: string, at = folder): Promise<void> {
  const log = openSqliteConversationLog(join(at, 'conversations.sqlite'));
  const known = await log.allConversations();
  const events = known.includes('a') ? [says(text)] : begins(text);
  await log.append({ conversationId: 'a', events });
  await log.close();
}

async function wordsIn(at: string): Promise<readonly string[]> {
  const log = openSqliteConversationLog(join(at, 'conversations.sqlite'));
  const events = await log.read('a', 0);
  await log.close();
  return events.flatMap((event) => (event.type === 'message-received' ? [event.text] : []));
}

it('knows every store that a backend opens', async () => {
  const held = openDataFolder(folder);
  const { openChanges, countTrust: _, release, ...stores } = await openStores({ engine: 'sqlite' }, held);
  for (const store of [await openChanges(), ...Object.values(stores)]) await store.close();
  await release();
  held.release();
  const opened = readdirSync(folder).filter((name) => name.endsWith('.sqlite') && name !== 'lock.sqlite');
  expect(storeFiles.map(({ file }) => file).toSorted()).toEqual(opened.toSorted());
});

describe('a backup', () => {
  it('holds every store as it was, with its schema, rows and checksum, and no key', async () => {
    await tell('Hola');
    const people = openSqlitePeopleStore(join(folder, 'people.sqlite'));
    writeFileSync(join(folder, 'session.key'), 'secret');
    const manifest = await backUp(folder, backup, about);
    await people.close();
    expect(manifest).toMatchObject({ format: 1, faro: '1.2.3', madeAt: clock().toISOString() });
    expect(manifest.stores).toMatchObject([
      { file: 'conversations.sqlite', schema: 5, rows: { conversations: 1, events: 3 } },
      { file: 'people.sqlite', schema: 2 },
    ]);
    expect(readdirSync(backup).toSorted()).toEqual([
      'conversations.sqlite',
      'manifest.json',
      'people.sqlite',
    ]);
  });

  it('of a store that is written to is one moment of it: whole appends, and none that came later', async () => {
    await tell('Hola');
    const here = import.meta.dirname;
    const script = `
      import { openSqliteConversationLog } from ${JSON.stringify(join(here, '../adapters/sqlite/conversation-log.ts'))};
      import { says } from ${JSON.stringify(join(here, '../testing/builders.ts'))};
      const log = openSqliteConversationLog(${JSON.stringify(join(folder, 'conversations.sqlite'))});
      for (let written = 0; ; written += 1) {
        await log.append({ conversationId: 'a', events: [says('uno'), says('dos')], key: 'k' + written });
        if (written % 10 === 0) console.log(written);
      }`;
    const writer = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let made = 0;
    // It prints a line for every ten appends.
    for await (const printed of writer.stdout) {
      expect(String(printed)).toMatch(/\d/);
      await backUp(folder, join(root, `backup-${made}`), about);
      made += 1;
      if (made === 3) break;
    }
    writer.kill('SIGKILL');
    for (let index = 0; index < made; index += 1) {
      const copy = join(root, `backup-${index}`);
      expect(checkFolder(copy).flatMap(({ wrong }) => wrong)).toEqual([]);
      expect(await wordsIn(copy)).toHaveLength(1 + 2 * keysIn(copy));
    }
    expect(keysIn(join(root, 'backup-2'))).toBeGreaterThan(keysIn(join(root, 'backup-0')));
  });

  it('is refused over another one, and of nothing', async () => {
    await expect(backUp(folder, backup, about)).rejects.toMatchObject({ code: 'nothing-to-back-up' });
    await tell('Hola');
    mkdirSync(backup);
    await expect(backUp(folder, backup, about)).rejects.toMatchObject({ code: 'backup-exists' });
    expect(readdirSync(backup)).toEqual([]);
  });

  it('of a damaged store says so and leaves nothing that looks like one', async () => {
    await tell('Hola');
    const bytes = readFileSync(join(folder, 'conversations.sqlite'));
    writeFileSync(join(folder, 'conversations.sqlite'), bytes.fill(0x5a, 100, 9_000));
    await expect(backUp(folder, backup, about)).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(existsSync(backup)).toBe(false);
  });
});

function keysIn(at: string): number {
  const database = new DatabaseSync(join(at, 'conversations.sqlite'), { readOnly: true });
  const row = database.prepare('SELECT count(*) AS keys FROM appends').get();
  database.close();
  return Number(row?.['keys']);
}

const into = (options: Partial<Parameters<typeof restore>[2]> = {}) =>
  restore(backup, folder, { replace: false, clock, ...options });

describe('restoring', () => {
  it('into an empty folder brings everything back', async () => {
    await tell('Hola');
    await backUp(folder, backup, about);
    rmSync(folder, { recursive: true });
    expect(await into()).toMatchObject({ aside: null });
    expect(await wordsIn(folder)).toEqual(['Hola']);
    openDataFolder(folder).release();
  });

  it('over what is there is refused, and with the word for it puts that aside, unsaved log and all', async () => {
    await tell('Hola');
    await backUp(folder, backup, about);
    await tell('Después del respaldo');
    await expect(into()).rejects.toMatchObject({ code: 'stores-exist' });
    expect(await wordsIn(folder)).toEqual(['Hola', 'Después del respaldo']);

    const { aside } = await into({ replace: true });
    expect(await wordsIn(folder)).toEqual(['Hola']);
    expect(await wordsIn(aside ?? '')).toEqual(['Hola', 'Después del respaldo']);
    expect(checkFolder(folder).flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('into the folder of a running backend is refused with its process', async () => {
    await tell('Hola');
    await backUp(folder, backup, about);
    const held = openDataFolder(folder);
    const tryIt = `await import(${JSON.stringify(join(import.meta.dirname, 'restore.ts'))})
      .then(({ restore }) => restore(${JSON.stringify(backup)}, ${JSON.stringify(folder)}, { replace: true, clock: () => new Date() }))
      .catch(({ code, message }) => console.log(code, message));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', tryIt], { encoding: 'utf8' });
    held.release();
    expect(said).toMatch(new RegExp(`^data-folder-in-use .*process ${process.pid}`));
    expect(await wordsIn(folder)).toEqual(['Hola']);
  });

  it.each<[string, string, () => void]>([
    ['of a newer schema', 'backup-newer', () => changeManifest({ schema: 99 })],
    ['with a store that nobody knows', 'backup-newer', () => changeManifest({ file: 'gifts.sqlite' })],
    ['with another checksum', 'backup-damaged', () => changeManifest({ sha256: '0'.repeat(64) })],
    ['with a byte changed', 'backup-damaged', () => flip(join(backup, 'conversations.sqlite'))],
    ['with a file missing', 'backup-damaged', () => rmSync(join(backup, 'conversations.sqlite'))],
    ['that was cut off', 'no-backup', () => rmSync(join(backup, 'manifest.json'))],
    ['whose manifest is none', 'no-backup', () => writeFileSync(join(backup, 'manifest.json'), '{}')],
    ['that names a path', 'no-backup', () => changeManifest({ file: '../../etc/passwd' })],
  ])('a backup %s is refused as %s, and nothing is touched', async (_what, code, damage) => {
    await tell('Hola');
    await backUp(folder, backup, about);
    await tell('Después');
    damage();
    await expect(into({ replace: true })).rejects.toMatchObject({ code });
    expect(await wordsIn(folder)).toEqual(['Hola', 'Después']);
    openDataFolder(folder).release();
  });

  it('that was cut off keeps a backend from starting, until it is run again', async () => {
    await tell('Hola');
    await backUp(folder, backup, about);
    // As it stands between putting aside and putting in place.
    mkdirSync(join(folder, 'restoring'));
    mkdirSync(join(folder, 'replaced'));
    renameSync(join(folder, 'conversations.sqlite'), join(folder, 'replaced', 'conversations.sqlite'));
    expect(() => openDataFolder(folder)).toThrow(expect.objectContaining({ code: 'restore-unfinished' }));
    await into();
    openDataFolder(folder).release();
    expect(await wordsIn(folder)).toEqual(['Hola']);
  });
});

function changeManifest(change: object): void {
  const file = join(backup, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.stores[0] = { ...manifest.stores[0], ...change };
  writeFileSync(file, JSON.stringify(manifest));
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
