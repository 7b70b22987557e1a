import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, moneyOf } from './amounts.ts';

describe('decimal amounts', () => {
  it.each([
    ['USD', 71.92, 7_192],
    ['USD', 70, 7_000],
    ['USD', 0.29, 29],
    ['usd', 1.1, 110],
    ['CLP', 8_990, 8_990],
    ['COP', 45_900, 45_900],
    ['BRL', -19.9, -1_990],
    ['USD', 0, 0],
    ['USD', -0, 0],
  ])('%s %d is %i minor units', (unit, value, minor) => {
    expect(moneyOf({ unit, value })).toEqual({ minor, currency: unit.toUpperCase() });
  });

  it('are the same there and back, as text on the wire too', () => {
    const currency = fc.constantFrom('USD', 'BRL', 'CLP', 'COP', 'VES', 'XCG', 'UYU');
    fc.assert(
      fc.property(currency, fc.integer({ min: -1e12, max: 1e12 }), (currency, minor) => {
        const money = { minor: minor === 0 ? 0 : minor, currency };
        expect(moneyOf(decimalOf(money))).toEqual(money);
        expect(moneyOf(JSON.parse(JSON.stringify(decimalOf(money))))).toEqual(money);
      }),
    );
  });

  it.each([
    ['USD', 1.005],
    ['CLP', 0.5],
    ['USD', 1e21],
    ['USD', 12_345_678_901_234.56],
    ['USD', Number.NaN],
    ['dollars', 1],
    ['', 1],
  ])('%s %d is none', (unit, value) => {
    expect(() => moneyOf({ unit, value })).toThrow(RangeError);
  });
});
