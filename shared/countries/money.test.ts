import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatMoney, lessPercent, type Money, mean, minorDigits, split, subtract } from './money.ts';

const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const due = fc.nat(1_000_000_000);
const usd = (minor: number): Money => ({ minor, currency: 'USD' });
/** `Intl` puts no-break spaces between symbol and figures. */
const written = (minor: number, currency: string, locale: string) =>
  formatMoney({ minor, currency }, locale).replaceAll(/\s/g, ' ');

describe('sums', () => {
  it('lose no cent: what is added can be taken away again', () => {
    fc.assert(
      fc.property(minor, minor, (first, second) => {
        expect(subtract(add(usd(first), usd(second)), usd(second))).toEqual(usd(first));
      }),
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(fc.array(minor, { minLength: 1, maxLength: 20 }), (minors) => {
        const [first, ...rest] = minors.map(usd) as [Money, ...Money[]];
        const [last, ...others] = minors.toReversed().map(usd) as [Money, ...Money[]];
        expect(add(first, ...rest)).toEqual(add(last, ...others));
      }),
    );
  });

  it('refuse to mix currencies', () => {
    const reais: Money = { minor: 1, currency: 'BRL' };
    expect(() => add(usd(1), reais)).toThrow(RangeError);
    expect(() => subtract(usd(1), reais)).toThrow(RangeError);
    expect(() => mean([usd(1), reais])).toThrow(RangeError);
  });
});

describe('split', () => {
  it('gives parts that add up to the whole and differ by at most a minor unit', () => {
    fc.assert(
      fc.property(due, fc.integer({ min: 1, max: 24 }), (whole, count) => {
        const parts = split(usd(whole), count).map((part) => part.minor);
        expect(parts.length).toBe(count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([0, -1, 1.5])('refuses %s parts', (parts) => {
    expect(() => split(usd(100), parts)).toThrow(RangeError);
  });
});

describe('percentages and means', () => {
  it.each([
    [8990, 20, 7192],
    [12890, 0, 12890],
    [12890, 100, 0],
    [1, 50, 1],
    [333, 33, 223],
  ])('%i less %i %% is %i', (amount, percent, expected) => {
    expect(lessPercent(usd(amount), percent)).toEqual(usd(expected));
  });

  it('stay within half a minor unit of the exact share', () => {
    fc.assert(
      fc.property(due, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const given = lessPercent(usd(amount), percent).minor;
        expect(Number.isInteger(given)).toBe(true);
        expect(Math.abs(given * 100 - amount * (100 - percent))).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('put the mean between the least and the greatest, a whole number of minor units', () => {
    fc.assert(
      fc.property(fc.array(due, { minLength: 1, maxLength: 12 }), (minors) => {
        const middle = mean(minors.map(usd)).minor;
        expect(Number.isInteger(middle)).toBe(true);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...minors));
        expect(middle).toBeLessThanOrEqual(Math.max(...minors));
      }),
    );
  });

  it('have no mean of nothing', () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});

describe('what people read', () => {
  it.each([
    [8990, 'USD', 'es-EC', '$89,90'],
    [8990, 'TTD', 'en-TT', '$89.90'],
    [8990, 'BRL', 'pt-BR', 'R$ 89,90'],
    [29990, 'CLP', 'es-CL', '$29.990'],
    [119900, 'COP', 'es-CO', '$ 119.900'],
    [123450, 'VES', 'es-VE', 'Bs. 1.234,50'],
    [123450, 'VES', 'en-VE', 'Bs. 1,234.50'],
    [123450, 'XCG', 'en-CW', 'Cg. 1,234.50'],
    [123450, 'PEN', 'en-PE', 'S/ 1,234.50'],
  ])('%i minor units of %s in %s read %s', (minor, currency, locale, expected) => {
    expect(written(minor, currency, locale)).toBe(expected);
  });

  it('has whole pesos in Chile and Colombia and cents elsewhere', () => {
    expect(['CLP', 'COP', 'USD', 'XCG'].map(minorDigits)).toEqual([0, 0, 2, 2]);
  });
});
