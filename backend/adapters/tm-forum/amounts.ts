import { minorDigits, type Money } from '../../../shared/countries/money.ts';

/** An amount as the Open APIs write it: a decimal number of the currency's major unit. */
export interface DecimalAmount {
  readonly unit: string;
  readonly value: number;
}

/** More digits than this and a JSON number no longer reads back as it was written. */
const exactDigits = 15;

/**
 * The minor units of a decimal amount, without arithmetic on fractions: `String` gives the shortest text that reads
 * back as the same number, which up to 15 digits is the text that was sent.
 * @throws RangeError for more decimals than the currency has, and for more digits than a number keeps.
 */
export function moneyOf({ unit, value }: DecimalAmount): Money {
  const currency = unit.toUpperCase();
  const digits = digitsOf(currency);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '' || fraction.length > digits || whole.length + digits > exactDigits) {
    throw new RangeError(`${value} is no exact amount in ${currency}`);
  }
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return { minor: sign && minor > 0 ? -minor : minor, currency };
}

/** The decimal number that is written for an amount: 7192 minor units of USD are `71.92`. */
export function decimalOf({ minor, currency }: Money): DecimalAmount {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const point = text.length - digits;
  const value = Number(`${text.slice(0, point)}.${text.slice(point)}`);
  return { unit: currency, value: minor < 0 ? -value : value };
}

function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`${currency} is no currency`);
  return minorDigits(currency);
}
