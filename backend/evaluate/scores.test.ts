import { describe, expect, it } from 'vitest';
import {
  accuracyOf,
  areaUnderCurveOf,
  f1Of,
  macroF1Of,
  matthewsOf,
  recallOf,
  weightedF1Of,
} from './scores.ts';

/** Wanted and answered, a letter each. */
function answered(...pairs: string[]) {
  return pairs.map(([wanted = '', answer = '']) => ({ wanted, answer }));
}

function scored(...given: [boolean, number][]) {
  return given.map(([wanted, score]) => ({ wanted, score }));
}

describe('scores', () => {
  const rows = answered('aa', 'aa', 'ab', 'bb', 'bc', 'cc');

  it('are those of the textbook', () => {
    expect(accuracyOf(rows)).toBeCloseTo(4 / 6);
    expect(recallOf(rows, 'a')).toBeCloseTo(2 / 3);
    expect(f1Of(rows, 'a')).toBeCloseTo(0.8);
    expect(macroF1Of(rows)).toBeCloseTo((0.8 + 0.5 + 2 / 3) / 3);
    expect(weightedF1Of(rows)).toBeCloseTo((0.8 * 3 + 0.5 * 2 + 2 / 3) / 6);
    expect(matthewsOf(rows)).toBeCloseTo(12 / Math.sqrt(22 * 24));
  });

  it('agree with the two-label correlation', () => {
    const two = [...answered('tt', 'tt', 'tt', 'tf', 'ff', 'ff', 'ft')];
    expect(matthewsOf(two)).toBeCloseTo((3 * 2 - 1 * 1) / Math.sqrt(4 * 4 * 3 * 3));
  });

  it('are plain at the ends', () => {
    expect(matthewsOf(answered('aa', 'bb'))).toBe(1);
    expect(matthewsOf(answered('aa', 'ba'))).toBe(0);
    expect(accuracyOf([])).toBe(0);
    expect(f1Of(answered('ab'), 'a')).toBe(0);
  });

  it('rank by score, ties counting half', () => {
    expect(areaUnderCurveOf(scored([true, 2], [false, 1]))).toBe(1);
    expect(areaUnderCurveOf(scored([true, 1], [false, 1]))).toBe(0.5);
    expect(areaUnderCurveOf(scored([true, 3], [false, 2], [true, 1], [false, 0]))).toBe(0.75);
    expect(areaUnderCurveOf(scored([true, 1]))).toBe(0.5);
  });
});
