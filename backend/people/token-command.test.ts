import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyToken } from './session-token.ts';

const data = mkdtempSync(join(tmpdir(), 'faro-token-'));

function run(...options: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const command = join(import.meta.dirname, 'token-command.ts');
  return new Promise((resolve) => {
    const env = { ...process.env, FARO_DATA: data };
    const child = execFile(process.execPath, [command, ...options], { env }, (_, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
  });
}

it('prints a token of the local data folder and nothing else', async () => {
  const { out } = await run('--role', 'supervisor', '--country', 'ec', '--language', 'en');
  expect(out.trim()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const key = readFileSync(join(data, 'session.key'));
  const { person } = await verifyToken(key, out.trim(), new Date());
  expect(person).toMatchObject({ role: 'supervisor', countries: ['EC'], language: 'en' });
  expect(statSync(join(data, 'session.key')).mode & 0o777).toBe(0o600);
});

it.each([
  [['--role', 'boss', '--country', 'EC'], '--role'],
  [['--role', 'rep', '--country', 'XX'], '--country'],
  [['--role', 'rep'], '--country'],
  [['--roll', 'rep'], '--roll'],
])('says what is wrong with %j', async (options, wrong) => {
  const { status, out, err } = await run(...options);
  expect(status).toBe(64);
  expect(out).toBe('');
  expect(err).toContain(wrong);
  expect(err).toContain('npm run token -- --role');
  expect(err).not.toContain('    at ');
});
