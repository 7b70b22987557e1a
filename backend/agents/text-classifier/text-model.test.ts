import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeTextModel, readTextModel } from './text-model-file.ts';
import { guessLabels, type ModelOptions, trainTextModel } from './text-model.ts';

const texts = [
  ...['red apple', 'ripe apple', 'sweet apples', 'an apple a day', 'apple pie'].map((text) => ({
    text,
    label: 'fruit',
  })),
  ...['fast car', 'red car', 'my cars', 'park the car', 'car wash'].map((text) => ({
    text,
    label: 'vehicle',
  })),
];
const options: ModelOptions = {
  views: ['whole', 'words', 'pieces'],
  units: 16,
  rounds: 20,
  rate: 0.5,
  features: 0.1,
  resting: 0.1,
  givenUp: 0,
};
const model = trainTextModel(texts, options);

const folder = mkdtempSync(join(tmpdir(), 'faro-model-'));
const written = encodeTextModel('intent', model);

function write(bytes: Uint8Array | string): string {
  const path = join(folder, 'written.model');
  writeFileSync(path, bytes);
  return path;
}

describe('a text model', () => {
  it.each([
    ['green apple', 'fruit'],
    ['APPLES!!!', 'fruit'],
    ['two cars', 'vehicle'],
  ])('puts "%s" under %s', (text, label) => {
    expect(guessLabels(model, { text })[0]?.label).toBe(label);
  });

  it('gives probabilities that add up to one, and is less sure of what it does not know', () => {
    const known = guessLabels(model, { text: 'ripe apple' });
    expect(known.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    const [unknown] = guessLabels(model, { text: 'apple xyzzy plugh quux' });
    expect(unknown?.probability).toBeLessThan(known[0]?.probability ?? 0);
  });

  it('learns from marks where the words say nothing', () => {
    const marked = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) => ({
      text,
      label: index % 2 === 0 ? 'even' : 'odd',
      marks: [index % 2 === 0 ? '~even' : '~odd'],
    }));
    const learned = trainTextModel(marked, options);
    expect(guessLabels(learned, { text: 'z', marks: ['~odd'] })[0]?.label).toBe('odd');
  });

  it('learns the same from the same texts', () => {
    expect(guessLabels(trainTextModel(texts, options), { text: 'red thing' })).toEqual(
      guessLabels(model, { text: 'red thing' }),
    );
  });

  it('keeps its threshold low enough for nearly all that it guesses right', () => {
    const careful = trainTextModel([...texts, ...texts], { ...options, givenUp: 0.1 });
    expect(careful.threshold).toBeGreaterThan(0);
    for (const { text } of texts) {
      expect(guessLabels(careful, { text })[0]?.probability).toBeGreaterThan(careful.threshold);
    }
  });

  it('cannot learn from nothing', () => {
    expect(() => trainTextModel([], options)).toThrow(RangeError);
  });
});

describe('a model file', () => {
  it('holds the model whole', () => {
    const read = readTextModel('intent', write(written));
    expect(read.threshold).toBe(model.threshold);
    for (const text of ['red apple', 'my car', 'something else']) {
      expect(guessLabels(read, { text })).toEqual(guessLabels(model, { text }));
    }
  });

  it.each<[string, () => Uint8Array | string, string]>([
    ['that is empty', () => '', 'no model'],
    ['of something else', () => '{"text":"a"}\n', 'no model'],
    [
      'of another version',
      () => Buffer.from(written).toString('latin1').replace('"version":1', '"version":9'),
      'no model',
    ],
    ['that was cut off', () => written.subarray(0, -1), 'damaged'],
    ['with a bit turned', () => flipped(written), 'damaged'],
  ])('%s is refused', (_, bytes, reason) => {
    const path = write(bytes());
    expect(() => readTextModel('intent', path)).toThrow(
      expect.objectContaining({ code: 'bad-model-file', message: expect.stringContaining(reason) }),
    );
    expect(() => readTextModel('intent', path)).toThrow(path);
  });

  it('is of one kind', () => {
    expect(() => readTextModel('sentiment', write(written))).toThrow('it learned intent, not sentiment');
  });

  it('must be there', () => {
    expect(() => readTextModel('intent', join(folder, 'none'))).toThrow('ENOENT');
  });
});

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[copy.length - 10] = (copy.at(-10) ?? 0) ^ 1;
  return copy;
}
