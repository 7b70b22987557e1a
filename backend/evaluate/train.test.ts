import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readIntentModel, useIntentModel } from '../agents/intent/guess-matters.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { readMood, readMoodModel, useMoodModel } from '../agents/mood/read-mood.ts';
import { encodeTextModel } from '../agents/text-classifier/text-model-file.ts';
import { trainTextModel } from '../agents/text-classifier/text-model.ts';
import { evaluate } from './evaluate.ts';
import { intent } from './tasks/intent.ts';
import { sentiment } from './tasks/sentiment.ts';
import { train } from './train.ts';

const folder = mkdtempSync(join(tmpdir(), 'faro-train-'));
let written = 0;

function rows(...given: readonly object[]): string {
  const path = join(folder, `${(written += 1)}.jsonl`);
  writeFileSync(path, given.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

function quiet(): void {}

afterEach(() => {
  useIntentModel(null);
  useMoodModel(null);
});

/** Words of one company alone, which no other customers use. */
const slang = ['mi flurbo no anda', 'se cayó el flurbo', 'sin flurbo otra vez', 'el flurbo está muerto'];
const gladness = ['this is zorky', 'zorky as ever', 'zorky zorky', 'you are all zorky'];
const anger = ['so plimby', 'plimby again', 'what a plimby day', 'plimby plimby'];
const felt = [
  ...gladness.map((text) => ({ text, label: 'positive', language: 'en' })),
  ...anger.map((text) => ({ text, label: 'negative', language: 'en' })),
  ...['the box', 'at noon', 'my street', 'number four'].map((text) => ({
    text,
    label: 'neutral',
    language: 'en',
  })),
];

describe('npm run train', () => {
  it('writes a model of moods that Faro then reads with', async () => {
    const out = join(folder, 'moods.model');
    const path = rows(...felt, ...felt, ...felt, ...felt, ...felt, ...felt);
    expect(await train(['sentiment', '--train', path, '--out', out], quiet)).toContain(out);
    expect(readMood('zorky indeed', 'en').mood).toBe(0);
    useMoodModel(readMoodModel(out));
    expect(readMood('zorky indeed', 'en').mood).toBeGreaterThan(0.1);
    expect(readMood('a plimby one', 'en').mood).toBeLessThan(-0.1);
    expect(readMood('go to hell you zorky idiot', 'en')).toMatchObject({ abusive: true, mood: -0.85 });
  });

  it('writes a model of intents that knows a company’s own words and what Faro knew', {
    timeout: 120_000,
  }, async () => {
    const out = join(folder, 'intents.model');
    const path = rows(...slang.map((text) => ({ text, label: 'no-signal', language: 'es' })));
    await train(['intent', '--train', path, '--out', out], quiet);
    useIntentModel(readIntentModel(out));
    expect(readIntent('hola, el flurbo no me anda', 'es').intents[0].intent).toBe('no-signal');
    expect(readIntent('quiero cancelar el servicio', 'es').intents[0].intent).toBe('cancel-service');
    expect(readIntent('sí, acepto', 'es').reaction).toBe('yes');
  });

  it.each([
    [['dance'], 'unknown-task', '"dance"'],
    [['intent'], 'bad-options', '--train is missing'],
    [['intent', '--train', 'x'], 'bad-options', '--out is missing'],
    [['intent', '--train', 'x', '--out', 'y', '--more', 'z'], 'bad-options', '--more'],
    [['intent', '--train', join(folder, 'none'), '--out', 'y'], 'file-missing', 'none'],
    [['intent', '--train', rows({ text: 'a', label: 'dance' }), '--out', 'y'], 'unknown-label', 'line 1'],
    [['sentiment', '--train', rows({ text: 'a', label: 'glad' }), '--out', 'y'], 'broken-line', 'line 1'],
    [['sentiment', '--train', rows(...felt), '--out', folder], 'out-unwritable', 'EISDIR'],
  ])('refuses %j', async (given, code, message) => {
    await expect(train(given, quiet)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('says how to ask', async () => {
    expect(await train([], quiet)).toContain('--out FILE');
  });
});

describe('a model of strange labels', () => {
  const options = {
    views: ['whole'],
    units: 4,
    rounds: 1,
    rate: 0.1,
    features: 0,
    resting: 0,
    givenUp: 0,
  } as const;
  const strange = trainTextModel([{ text: 'a', label: 'dance' }], options);

  it('reads no intents and no moods', () => {
    const path = join(folder, 'strange.model');
    writeFileSync(path, encodeTextModel('intent', strange));
    expect(() => readIntentModel(path)).toThrow('Faro knows no intent "dance"');
    writeFileSync(path, encodeTextModel('sentiment', strange));
    expect(() => readMoodModel(path)).toThrow('"dance" is no feeling');
  });
});

describe('the tasks', () => {
  const asked = [
    ...[
      'what is the weather',
      'weather today',
      'will it rain',
      'is it raining',
      'rain tomorrow',
      'any rain',
    ].map((text) => ({ text, label: 'weather' })),
    ...['play a song', 'play music', 'some music please', 'a song by queen', 'play queen', 'more music'].map(
      (text) => ({ text, label: 'music' }),
    ),
  ];

  it('intent tells what is in scope from what is not', async () => {
    const path = rows(...asked, ...asked);
    const test = rows(
      { text: 'play that song', label: 'music', language: 'en' },
      { text: 'weather tomorrow', label: 'weather', language: 'en' },
      { text: 'xyzzy plugh', label: 'out-of-scope', language: 'en' },
    );
    const metrics: unknown = JSON.parse(
      await evaluate(['intent', '--train', path, '--test', test], [intent], quiet),
    );
    expect(metrics).toMatchObject({ inScopeAccuracy: 1, outOfScopeRecall: 1, mcc: 1, rows: 3 });
  });

  it('intent refuses a label that was never learned', async () => {
    const path = rows(...asked);
    const test = rows({ text: 'a', label: 'music' }, { text: 'b', label: 'dance' });
    await expect(
      evaluate(['intent', '--train', path, '--test', test], [intent], quiet),
    ).rejects.toMatchObject({
      code: 'unknown-label',
      message: expect.stringContaining('line 2'),
    });
  });

  it('sentiment reads as shipped, or as learned', async () => {
    const test = rows(
      { text: 'I love it', label: 'positive', language: 'en' },
      { text: 'qu\\u00e9 asco, p\\u00e9simo', label: 'negative', language: 'es' },
      { text: 'a segunda via', label: 'neutral', language: 'pt' },
    );
    expect(JSON.parse(await evaluate(['sentiment', '--test', test], [sentiment], quiet))).toMatchObject({
      macroF1: 1,
      rows: 3,
    });
    const own = rows(
      { text: 'zorky', label: 'positive', language: 'en' },
      { text: 'plimby', label: 'negative', language: 'en' },
    );
    const given = ['sentiment', '--train', rows(...felt, ...felt, ...felt), '--test', own];
    expect(JSON.parse(await evaluate(given, [sentiment], quiet))).toMatchObject({ macroF1: 1 });
  });
});
