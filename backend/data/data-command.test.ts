import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { openDataFolder } from '../data-folder.ts';
import { begins } from '../testing/builders.ts';

let root: string;
let data: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'faro-data-command-'));
  data = join(root, 'data');
  openDataFolder(data).release();
  const log = openSqliteConversationLog(join(data, 'conversations.sqlite'));
  await log.append({ conversationId: 'a', events: begins('Soy Daniel', { accountId: 'EC-1001' }) });
  await log.close();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command on the folder, with nobody to answer it. */
function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'data-command.ts'), ...given],
    { env: { ...process.env, FARO_DATA: data, FARO_STORE: 'sqlite' }, encoding: 'utf8', input: '' },
  );
  return { status, said: stdout + stderr };
}

describe('npm run data', { timeout: 180_000 }, () => {
  it('says what there is to do, and fails for what there is not', () => {
    const { status, said } = run('gift');
    expect(status).toBe(1);
    for (const name of ['check', 'backup', 'restore', 'repair', 'export', 'erase']) {
      expect(said).toContain(`npm run data -- ${name}`);
    }
  });

  it('checks, backs up, restores and says so in its status', () => {
    expect(run('check')).toMatchObject({ status: 0, said: expect.stringMatching(/Nothing is wrong\.\n$/) });
    expect(run('backup', join(root, 'copy')).status).toBe(0);
    rmSync(join(data, 'conversations.sqlite'));
    expect(run('check')).toMatchObject({ status: 1, said: expect.stringContaining('store-missing') });
    expect(run('restore', join(root, 'copy')).status).toBe(0);
    expect(run('check').status).toBe(0);
  });

  it('takes a conversation out into a file and a transcript', () => {
    const out = join(root, 'a.json');
    expect(run('export', '--conversation', 'a', '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ conversationId: 'a', isMasked: true });
    expect(readFileSync(`${out}.txt`, 'utf8')).toContain('[name]: Soy');
    expect(run('export', '--conversation', 'a', '--purpose', 'ranking-people').said).toMatch(
      /^policy-forbids/,
    );
  });

  it('erases nobody unless it is told twice, nor under a running backend', async () => {
    const erasing = ['erase', '--customer', 'EC-1001'] as const;
    expect(run(...erasing)).toMatchObject({ status: 1, said: expect.stringMatching(/^not-confirmed/) });
    const held = openDataFolder(data);
    expect(run(...erasing, '--yes').said).toContain(`process ${process.pid}`);
    held.release();
    expect(run(...erasing, '--yes').said).toMatch(/^Erased: 1 conversations with 6 events/);
    const log = openSqliteConversationLog(join(data, 'conversations.sqlite'));
    expect(JSON.stringify(await log.read('a', 0))).not.toMatch(/Daniel|EC-1001/);
    await log.close();
  });
});
