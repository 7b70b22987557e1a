import { z } from 'zod';
import { kept, keptLast } from '../kept.ts';

/** An amount in the minor unit of its currency (cents, or whole pesos for CLP). Never a float. */
export const Money = z.object({ minor: z.number().int(), currency: z.string().length(3) }).readonly();
export type Money = z.infer<typeof Money>;

/**
 * Where engines disagree on the minor digits and both ends of a wire must not: ISO 4217 gives the Colombian peso two,
 * newer `Intl` data none, and bills there carry no cents.
 */
const agreedDigits: Readonly<Record<string, number>> = { COP: 0 };

/** What people write where `Intl` has the bare code, or differs between engines. */
const symbols: Readonly<Record<string, string>> = { VES: 'Bs.', XCG: 'Cg.', PEN: 'S/' };

const digitsOf = kept(
  (currency) =>
    agreedDigits[currency] ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2,
);

/** Digits after the decimal mark, 0 to 4: as `Intl` knows them, except where engines disagree. */
export function minorDigits(currency: string): number {
  return digitsOf(currency);
}

/** Adds amounts. @throws RangeError when the currencies differ. */
export function add(first: Money, ...rest: readonly Money[]): Money {
  const minor = rest.reduce((sum, next) => sum + sameCurrency(first, next).minor, first.minor);
  return { ...first, minor };
}

/** `first - second`. @throws RangeError when the currencies differ. */
export function subtract(first: Money, second: Money): Money {
  return { ...first, minor: first.minor - sameCurrency(first, second).minor };
}

/** `percent` (0 to 100) taken off, rounded half up to the minor unit. */
export function lessPercent(amount: Money, percent: number): Money {
  return { ...amount, minor: Math.round((amount.minor * (100 - percent)) / 100) };
}

/** The mean, rounded half up to the minor unit. @throws RangeError on an empty list or mixed currencies. */
export function mean(amounts: readonly Money[]): Money {
  const [first, ...rest] = amounts;
  if (!first) throw new RangeError('No amounts to average');
  const total = add(first, ...rest);
  return { ...total, minor: Math.round(total.minor / amounts.length) };
}

/**
 * Equal parts that add up to the amount again: what does not divide goes to the first parts, a minor unit each.
 * @throws RangeError when `parts` is not a positive integer.
 */
export function split(amount: Money, parts: number): readonly Money[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError(`Cannot split into ${parts} parts`);
  const least = Math.floor(amount.minor / parts);
  const left = amount.minor - least * parts;
  return Array.from({ length: parts }, (_, part) => ({ ...amount, minor: least + (part < left ? 1 : 0) }));
}

/** Amounts of one currency and locale whose writing is remembered. */
const mostWritten = 2_000;

const writtenIn = kept((locale) =>
  kept((currency: Money['currency']) => {
    const digits = minorDigits(currency);
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    const written = keptLast<string>(mostWritten);
    return (minor: number) =>
      written(String(minor), () =>
        format
          .formatToParts(minor / 10 ** digits)
          .map((part) => (part.type === 'currency' ? (symbols[currency] ?? part.value) : part.value))
          .join(''),
      );
  }),
);

/** The amount as people of that locale write it: `R$ 89,90`, `$89.90`. */
export function formatMoney({ minor, currency }: Money, locale: string): string {
  return writtenIn(locale)(currency)(minor);
}

function sameCurrency(expected: Money, given: Money): Money {
  if (expected.currency !== given.currency) {
    throw new RangeError(`Cannot combine ${expected.currency} with ${given.currency}`);
  }
  return given;
}
