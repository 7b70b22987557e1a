import { execFile } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultPolicy, type PolicyVersion } from '../../shared/people/labour-policy.ts';

const data = mkdtempSync(join(tmpdir(), 'faro-union-key-'));

function run(...options: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const command = join(import.meta.dirname, 'union-key-command.ts');
  return new Promise((resolve) => {
    const env = { ...process.env, FARO_DATA: data };
    const child = execFile(process.execPath, [command, ...options], { env }, (_, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
  });
}

it('makes keys, proposes, takes both signatures and no other, and shows what is in force', async () => {
  await run('keys');
  expect(statSync(join(data, 'union', 'delegate.key')).mode & 0o777).toBe(0o600);
  expect((await run('keys')).out).toMatch(/has keys already/);
  const file = join(data, 'policy.json');
  writeFileSync(file, JSON.stringify({ ...defaultPolicy, leastGroup: 8 }));
  const proposed = await run('propose', '--file', file, '--by', 'Ignacio', '--why', 'Más grandes');
  const { versions } = JSON.parse(proposed.out) as { versions: readonly PolicyVersion[] };
  const signed = ['--by', 'Someone', '--number', '1', '--hash', versions[0]?.hash ?? ''];
  await run('sign', '--as', 'management', ...signed);
  const stranger = join(data, 'union', 'management.key');
  const refused = await run('sign', '--as', 'delegate', ...signed, '--key', stranger);
  expect(refused).toMatchObject({ status: 64, err: expect.stringContaining('no-signing-key') });
  expect(JSON.parse((await run('show')).out)).toMatchObject({ inForce: { number: 0 } });
  await run('sign', '--as', 'delegate', ...signed);
  expect(JSON.parse((await run('show')).out)).toMatchObject({
    inForce: { number: 1, policy: { leastGroup: 8 } },
  });
}, 60_000);

it.each([
  [['sign', '--as', 'boss'], 'as:'],
  [['burn'], 'command'],
  [['propose', '--file', '/nowhere.json', '--by', 'A', '--why', 'B'], 'nowhere.json'],
])('says what is wrong with %j', async (options, wrong) => {
  const { status, out, err } = await run(...options);
  expect({ status, out }).toEqual({ status: 64, out: '' });
  expect(err).toContain(wrong);
  expect(err).toContain('npm run union-key -- keys');
});
