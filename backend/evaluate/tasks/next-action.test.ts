import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nextAction } from './next-action.ts';

const folder = mkdtempSync(join(tmpdir(), 'faro-next-action-'));
const quiet = () => undefined;

function write(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

const row = (about: string, action: string) => ({
  id: about,
  tasks: ['not looked at'],
  turns: [
    { from: 'customer', text: `Hello, it is about ${about}` },
    { from: 'rep', text: 'One moment.' },
    { from: 'rep', action },
  ],
});
const train = write(
  'train.jsonl',
  Array.from({ length: 20 }, () => [row('my bill', 'read_bill'), row('my signal', 'reset_device')]).flat(),
);

it('asks about each named turn of conversations that it did not learn from', async () => {
  const test = write('test.jsonl', [row('the bill', 'read_bill'), row('a signal', 'never_seen')]);
  expect(await nextAction.run({ train, test }, quiet)).toMatchObject({
    rows: 2,
    accuracy: 0.5,
    weightedF1: 0.5,
  });
});

it('refuses files without a named turn', async () => {
  const test = write('nameless.jsonl', [{ id: 'x', turns: [{ from: 'rep', text: 'Hi' }] }]);
  await expect(nextAction.run({ train, test }, quiet)).rejects.toMatchObject({ code: 'nothing-to-learn' });
});
