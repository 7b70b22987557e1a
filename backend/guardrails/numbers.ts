/** A number as any locale of Faro writes it: `1.234,56`, `1,234.56`, `1234,56`, `8 990` with a hard space, `71.92`. */
export const numberPattern = String.raw`(?:\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)?)`;

/**
 * The values that a written number may have, as plain decimals without trailing zeros. One separator before
 * three digits has two readings, thousands and decimals; both are given.
 */
export function valuesOf(written: string): readonly string[] {
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
