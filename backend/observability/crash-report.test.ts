import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { conversation, endings } from '../testing/crash-victim.ts';
import { watchForCrashes } from './crash-report.ts';

const victim = join(import.meta.dirname, '../testing/crash-victim.ts');
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'faro-crash-')), 'reports');

/** Lets a process of its own end that way. */
async function crash(how: (typeof endings)[number], options: readonly string[] = []) {
  const folder = newFolder();
  const child = spawn(process.execPath, ['--max-old-space-size=48', ...options, victim, folder, how], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  const said = await text(child.stderr);
  const [status, signal] = (await ended) as [number | null, string | null];
  return { folder, said, status, signal };
}

/** What the next run finds. */
function next(folder: string): string | null {
  const watch = watchForCrashes({ folder, version: '1.2.3', settings: [], heartbeat: 60_000 });
  watch.close();
  return watch.last && readFileSync(watch.last.file, 'utf8');
}

describe('a run that dies', { timeout: 30_000 }, () => {
  it.each([
    ['exception', 'uncaught exception', 70],
    ['rejection', 'unhandled rejection', 70],
    ['abort', 'signal SIGABRT', 134],
    ['quit', 'signal SIGQUIT', 131],
  ] as const)(
    'of %s leaves a report, says where it is, and ends with a status of its own',
    async (how, kind, status) => {
      const died = await crash(how);
      expect(died.status).toBe(status);
      const [, file = ''] = /^Faro ended by itself: .* The report is (.*)\n$/.exec(died.said) ?? [];
      const report = readFileSync(file, 'utf8');
      expect(report).toMatch(new RegExp(`^Faro ended by itself\\n\\nHow +${kind}\\nWhen +\\d{4}-`));
      expect(report).toContain('Version      1.2.3, Node ');
      expect(report).toMatch(/Memory +\d+ MB, heap \d+ of \d+ MB/);
      expect(report).toContain(conversation);
      expect(report).toContain('FARO_PASSWORD=(set)');
      expect(next(died.folder)).toBe(report);
    },
  );

  it.each(['exception', 'rejection'] as const)('of %s tells the stack, and no personal data', async (how) => {
    const { folder } = await crash(how);
    const report = next(folder);
    expect(report).toMatch(/^ +at .*crash-victim\.ts:\d+/m);
    expect(report).not.toMatch(/ana\.souza|1710034065/);
    expect(report).toContain('[email]');
  });

  it('of a kill is reported by the next, from its last sign of life', async () => {
    const { folder, signal } = await crash('kill');
    expect(signal).toBe('SIGKILL');
    const report = next(folder);
    expect(report).toContain('killed, out of memory or cut off from power');
    expect(report).toContain(conversation);
  });

  it('of a lack of memory is reported by the next, with what Node wrote of it', async () => {
    const { folder } = await crash('memory', ['--report-exclude-env']);
    const [, file = ''] = /described in (.*)\n/.exec(next(folder) ?? '') ?? [];
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(written).toHaveProperty('javascriptHeap');
    expect(written['environmentVariables']).toBeUndefined();
  });

  it('leaves no report of Node’s that would hold the environment', async () => {
    const { folder } = await crash('memory');
    expect(readdirSync(folder)).toEqual(['running.json']);
    expect(next(folder)).toContain('killed, out of memory or cut off from power');
  });
});

describe('a run that comes to its own end', () => {
  it('leaves nothing behind', async () => {
    const { folder, status } = await crash('order');
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    expect(next(folder)).toBeNull();
  });
});

it('keeps the newest twenty reports', { timeout: 30_000 }, async () => {
  const { folder } = await crash('kill');
  const marker = join(folder, 'running.json');
  const left = readFileSync(marker, 'utf8');
  for (let run = 0; run < 30; run += 1) {
    writeFileSync(marker, left);
    expect(next(folder)).toContain(conversation);
  }
  expect(readdirSync(folder)).toHaveLength(20);
});
