import { twoToTwelve } from './number-words.ts';

/** A number as any locale of Faro writes it: `1.234,56`, `1,234.56`, `1234,56`, `8 990` with a hard space, `71.92`. */
export const numberPattern = String.raw`(?:\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)?)`;

const words: Readonly<Record<string, number>> = {
  ...twoToTwelve,
  quince: 15,
  quinze: 15,
  fifteen: 15,
  veinte: 20,
  vinte: 20,
  twenty: 20,
  treinta: 30,
  trinta: 30,
  thirty: 30,
  cuarenta: 40,
  quarenta: 40,
  forty: 40,
  cincuenta: 50,
  cinquenta: 50,
  fifty: 50,
  sesenta: 60,
  sessenta: 60,
  sixty: 60,
  setenta: 70,
  seventy: 70,
  ochenta: 80,
  oitenta: 80,
  eighty: 80,
  noventa: 90,
  ninety: 90,
  cien: 100,
  cem: 100,
};

/** The number words that can make a claim; "one" is left out, because "un momento" makes none. */
export const numberWordPattern = `(?:${Object.keys(words).join('|')})(?![\\p{L}])`;

/**
 * The values that a written number may have, as plain decimals without trailing zeros. One separator before
 * three digits has two readings, thousands and decimals; both are given.
 */
export function valuesOf(written: string): readonly string[] {
  const word = words[written.toLowerCase()];
  if (word !== undefined) return [String(word)];
  const digits = written.replaceAll(/[\s\u00a0\u202f]/g, '');
  const separators = digits.match(/[.,]/g) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return [plain(digits, '')];
  const fraction = digits.slice(last + 1);
  const asDecimal = plain(digits.slice(0, last), fraction);
  const asGrouped = plain(digits, '');
  if (new Set(separators).size > 1) return [asDecimal];
  if (separators.length > 1) return [asGrouped];
  return fraction.length === 3 ? [asGrouped, asDecimal] : [asDecimal];
}

function plain(whole: string, fraction: string): string {
  const integer = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest ? `${integer}.${rest}` : integer;
}
