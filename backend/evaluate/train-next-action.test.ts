import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteLearningStore } from '../adapters/sqlite/learning-store.ts';
import { decodeModel } from '../learning/learned-model.ts';
import { expectationOf } from '../learning/next-action/predict.ts';
import { pastChoice } from '../testing/past-choices.ts';
import { trainNextActionVersion } from './train-next-action.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'faro-train-'));
const quiet = () => undefined;

function logsOf(count: number, path: string): string {
  const events = Array.from({ length: count }, (_, index) =>
    pastChoice(
      { took: index % 4 === 0 ? 'retention:ask' : 'retention:offer:8990' },
      `past-${index}`,
      index * 60,
    ),
  ).flat();
  writeFileSync(path, events.map((event) => JSON.stringify(event)).join('\n'));
  return path;
}

describe('training on a company’s own conversations', () => {
  it('puts a tried version beside the others in the data folder, in use nowhere', async () => {
    const data = folder();
    const logs = logsOf(260, join(data, 'events.jsonl'));
    const said = await trainNextActionVersion(['--data', data, '--logs', logs], quiet);
    expect(said).toMatch(/^version 1 in .*: 208 choices/);
    const store = openSqliteLearningStore(join(data, 'learning.sqlite'));
    const [version] = await store.versions();
    expect(version?.record).toMatchObject({
      expects: true,
      trials: { EC: { occasions: 52, against: null } },
    });
    expect(await store.activations()).toEqual([]);
    const { nextAction } = decodeModel((await store.model(1)) ?? new Uint8Array());
    const chance =
      nextAction && expectationOf(nextAction, [{ from: 'customer', text: 'Quiero cancelar', action: null }]);
    expect(chance?.('retention:offer')).toBeGreaterThan(chance?.('retention:ask') ?? 1);
    await store.close();
  });

  it('learns to expect from rows, too', async () => {
    const data = folder();
    const rows = join(data, 'rows.jsonl');
    const row = {
      turns: [
        { from: 'customer', text: 'Hola' },
        { from: 'rep', text: 'Hola', action: 'reply:attend' },
      ],
    };
    writeFileSync(rows, Array.from({ length: 200 }, () => JSON.stringify(row)).join('\n'));
    expect(await trainNextActionVersion(['--data', data, '--train', rows], quiet)).toMatch(/: 0 choices/);
  });

  it.each([
    [[], 'bad-options'],
    [['--data', '/no/such/folder'], 'bad-options'],
    [['--data', tmpdir(), '--what', 'x'], 'bad-options'],
  ])('refuses %j as %s', async (given, code) => {
    await expect(trainNextActionVersion(given, quiet)).rejects.toMatchObject({ code });
  });

  it('says where a line of the logs is broken', async () => {
    const data = folder();
    const path = logsOf(1, join(data, 'events.jsonl'));
    writeFileSync(path, `${JSON.stringify(pastChoice({ took: null }, 'past')[0])}\n{"type":"no-event"}`);
    await expect(trainNextActionVersion(['--data', data, '--logs', path], quiet)).rejects.toThrow(
      /line 2: there is no event "no-event"/,
    );
  });

  it('does not pretend to expect anything from a handful of choices', async () => {
    const data = folder();
    const logs = logsOf(20, join(data, 'events.jsonl'));
    await expect(trainNextActionVersion(['--data', data, '--logs', logs], quiet)).rejects.toMatchObject({
      code: 'nothing-to-learn',
    });
  });
});
