import { describe, expect, it } from 'vitest';
import { classify, trainClassifier } from './text-classifier.ts';

const rows = [
  ...['red apple', 'ripe apple', 'sweet apples', 'an apple a day'].map((text) => ({ text, label: 'fruit' })),
  ...['fast car', 'red car', 'my cars', 'park the car'].map((text) => ({ text, label: 'vehicle' })),
];

describe('a text classifier', () => {
  const classifier = trainClassifier(rows);

  it.each([
    ['green apple', 'fruit'],
    ['APPLE!!!', 'fruit'],
    ['appel', 'fruit'],
    ['two cars', 'vehicle'],
    ['cár', 'vehicle'],
  ])('puts "%s" under %s', (text, label) => {
    expect(classify(classifier, text)[0]?.label).toBe(label);
  });

  it('gives probabilities that add up to one, the likeliest first', () => {
    const guesses = classify(classifier, 'a red apple');
    expect(guesses.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    expect(guesses.map(({ probability }) => probability)).toEqual(
      guesses.map(({ probability }) => probability).toSorted((one, other) => other - one),
    );
  });

  it('is sure of what it knows and undecided about what it does not', () => {
    const [known] = classify(classifier, 'ripe apple');
    const [unknown] = classify(classifier, 'zyx');
    expect(known?.probability).toBeGreaterThan(0.8);
    expect(unknown?.probability).toBeLessThan(0.6);
  });

  it('learns the same from the same rows', () => {
    expect(classify(trainClassifier(rows), 'red thing')).toEqual(classify(classifier, 'red thing'));
  });

  it('is bolder when told to be sharper', () => {
    const bold = trainClassifier(rows, { sharpness: 3 });
    expect(classify(bold, 'ripe apple')[0]?.probability).toBeGreaterThan(
      classify(classifier, 'ripe apple')[0]?.probability ?? 1,
    );
  });

  it('cannot learn from nothing', () => {
    expect(() => trainClassifier([])).toThrow(RangeError);
  });
});
