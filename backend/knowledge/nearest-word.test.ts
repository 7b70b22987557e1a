import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord, slipsBetween } from './nearest-word.ts';

const known = ['factura', 'cancelar', 'modem', 'televisor', 'plan'];

describe('nearestWord', () => {
  it.each([
    ['factra', 'factura'],
    ['facutra', 'factura'],
    ['modemm', 'modem'],
    ['canselarr', 'cancelar'],
    ['pln', null],
    ['gato', null],
    ['modem5', null],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, known)).toBe(meant);
  });
});

describe('slipsBetween', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('is the same both ways, zero only for the same word, and never above the longer one', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 99);
        expect(slipsBetween(other, one, 99)).toBe(slips);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('stops at its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (one, other, limit) => {
        expect(slipsBetween(one, other, limit)).toBe(Math.min(limit, slipsBetween(one, other, 99)));
      }),
    );
  });
});
