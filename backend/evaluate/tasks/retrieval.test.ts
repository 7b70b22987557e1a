import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retrieval } from './retrieval.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faro-retrieval-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, rows: readonly (object | string)[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return path;
}

const passages = [
  { id: 'es-1', text: 'El decodificador se reinicia en cinco minutos.', language: 'es' },
  { id: 'es-2', text: 'La factura vence el día quince de cada mes.', language: 'es' },
  { id: 'pt-1', text: 'A fatura vence no dia quinze.', language: 'pt' },
];

const run = (questions: readonly (object | string)[], found: readonly (object | string)[] = passages) =>
  retrieval.run(
    { passages: written('passages.jsonl', found), questions: written('questions.jsonl', questions) },
    () => undefined,
  );

describe('evaluate retrieval', () => {
  it('counts how often the right passage is first, in each language', async () => {
    const metrics = await run([
      { text: '¿cuándo vence la factura?', relevant: ['es-2'], language: 'es' },
      { text: 'quando vence a fatura', relevant: ['pt-1'], language: 'pt-BR' },
      { text: '¿reinicio el decodificador?', relevant: ['es-2'], language: 'es' },
      { text: 'xyzzy', relevant: ['es-1'], language: 'es' },
    ]);
    expect(metrics).toMatchObject({ recallAt1: 0.5, rows: 4 });
  });

  it('gives a passage that comes second half a point of reciprocal rank', async () => {
    const twice = [...passages, { id: 'es-3', text: 'La factura vence.', language: 'es' }];
    const asked = { text: 'la factura vence el día quince', relevant: ['es-3'], language: 'es' };
    expect(await run([asked], twice)).toMatchObject({ recallAt1: 0, mrr: 0.5 });
  });

  it.each([
    ['a line that is no JSON', ['{"text": '], /questions\.jsonl, line 1: it is not JSON/],
    [
      'a passage that is not there',
      [{ text: 'hola', relevant: ['es-9'], language: 'es' }],
      /questions\.jsonl, line 1: no passage has the id es-9/,
    ],
    [
      'a language that Faro does not speak',
      [{ text: 'salut', relevant: ['es-1'], language: 'fr' }],
      /line 1: language: is none of es, pt, pt-BR, en/,
    ],
  ])('refuses %s, with line and reason', async (_, questions, reason) => {
    await expect(run(questions)).rejects.toThrow(reason);
  });

  it('refuses the same passage twice', async () => {
    const asked = [{ text: 'hola', relevant: ['es-1'], language: 'es' }];
    await expect(run(asked, [...passages, passages[0] ?? {}])).rejects.toThrow(
      /passages\.jsonl, line 4: the id es-1 is already that of line 1/,
    );
  });
});
