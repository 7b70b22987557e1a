import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { evaluate } from './evaluate.ts';
import { readRows } from './read-rows.ts';
import { askEach, defineTask, file } from './task.ts';

const folder = mkdtempSync(join(tmpdir(), 'faro-evaluate-'));
let written = 0;

function write(content: string | Uint8Array): string {
  const path = join(folder, `${(written += 1)}.jsonl`);
  writeFileSync(path, content);
  return path;
}

const length = defineTask({
  name: 'length',
  purpose: 'counts letters',
  options: z.object({ test: file('rows to count'), train: file('rows to learn from').optional() }),
  run: async ({ test }, say) => {
    say('counting');
    const rows = await readRows(test, z.object({ text: z.string() }));
    const { answers, ...measured } = await askEach(rows, ({ text }) => text.length);
    return { mean: answers.reduce((sum, each) => sum + each, 0) / answers.length, ...measured };
  },
});

function run(...given: string[]): Promise<string> {
  return evaluate(given, [length], () => {});
}

function start(...given: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, 'main.ts'), ...given],
      (_, out, err) => resolve({ status: child.exitCode, out, err }),
    );
  });
}

describe('evaluate', () => {
  it('runs a task on a file and answers with its metrics, rounded', async () => {
    const said: string[] = [];
    const path = write('{"text":"a"}\r\n\n{"text":"ábc","more":1}\n{"text":"é"}');
    const metrics: unknown = JSON.parse(
      await evaluate(['length', '--test', path], [length], (line) => said.push(line)),
    );
    expect(metrics).toEqual({ mean: 1.6667, rows: 3, millisecondsPerRow: expect.any(Number) });
    expect(said).toEqual(['counting']);
  });

  it.each([[[]], [['--help']], [['length', '--help']]])('lists what there is at %j', async (given) => {
    const usage = await run(...given);
    for (const word of ['length', 'counts letters', '--test', '--train', 'may be left out']) {
      expect(usage).toContain(word);
    }
  });

  it.each([
    [['width'], 'unknown-task', '"width"'],
    [['length'], 'bad-options', '--test is missing'],
    [['length', '--test'], 'bad-options', '--test'],
    [['length', '--test', ''], 'bad-options', '--test'],
    [['length', '--toast', 'x'], 'bad-options', '--toast'],
    [['length', 'x'], 'bad-options', 'x'],
    [['length', '--test', join(folder, 'none')], 'file-missing', 'none'],
    [['length', '--test', folder], 'file-unreadable', 'EISDIR'],
  ])('refuses %j', async (given, code, message) => {
    await expect(run(...given)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it.each([
    ['', 'empty-file', 'no rows'],
    ['\n \n', 'empty-file', 'no rows'],
    ['{"text":"a"}\n{"text":', 'broken-line', 'line 2: it is not JSON: {"text":'],
    ['{"text":"a"}\n\nnull', 'broken-line', 'line 3: '],
    ['{"text":5}', 'broken-line', 'line 1: text: '],
    ['{"txt":"a"}', 'broken-line', 'line 1: text: '],
    ['[]', 'broken-line', 'line 1: '],
    [Buffer.from([0x22, 0xff, 0x22]), 'broken-line', 'line 1: it is not UTF-8'],
  ])('says what is wrong with a file of %j', async (content, code, message) => {
    const path = write(content);
    await expect(run('length', '--test', path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    await expect(run('length', '--test', path)).rejects.toThrow(path);
  });
});

describe('npm run evaluate', () => {
  it('prints the metrics as its last line', async () => {
    const path = write('{"text":"I love it","label":"positive","language":"en"}\n');
    const { status, out } = await start('sentiment', '--test', path);
    expect(status).toBe(0);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({ macroF1: 1, rows: 1 });
  });

  it('ends with 1 and a code on the error output', async () => {
    const path = write('{"text":"I love it","label":"glad","language":"en"}\n');
    const { status, out, err } = await start('sentiment', '--test', path);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^broken-line: .*line 1: label: /);
    expect(err).not.toContain('    at ');
  });
});
