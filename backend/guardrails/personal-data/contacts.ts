import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import { digitsOf } from './check-digits.ts';
import { isOrdinary } from './numbers.ts';
import type { PersonalData } from './personal-data.ts';

/** Each with what no such address is without: most texts need no second look. */
const emails = [
  { needs: /@/, pattern: /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  // Spelled out, as one does on the telephone.
  {
    needs: /arroba|[([]at[)\]]/i,
    pattern:
      /(?:[\p{L}\d_-]+\s+(?:punto|ponto|dot)\s+)*[\p{L}\d._-]{2,}\s+(?:arroba|\(at\)|\[at\])\s+[\p{L}\d-]+(?:\s+(?:punto|ponto|dot|\(dot\)|\[dot\])\s+\p{L}{2,})+/giu,
  },
];

/** E-mail addresses, written or spelled out. */
export function findEmails(text: string): readonly PersonalData[] {
  const possible = emails.filter(({ needs }) => needs.test(text));
  return possible.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      kind: 'email' as const,
      start: index,
      end: index + length,
    })),
  );
}

/** Seven digits and more, with what people write between them. */
const maybePhone = /(?<![\p{L}\d])(?:\+|00)?\s?\(?\d(?:[\s().\-/]{0,3}\d){6,19}(?![\p{L}\d])/gu;
const fewestDigits = 7;

/** Before a number that is a reference, an amount or a code: no telephone. */
const otherNumber =
  /(?:\p{Lu}{2,}[-\s]?|[$€]\s*|[Nn][°ºo.]\s*:?\s*|#\s*|(?:[Cc][óo]digo|[Cc]ode|[Tt]icket|[Rr]eclamo|[Pp]rotocolo|[Cc]ontrato|[Oo]rden|[Pp]edido|[Rr]ef(?:erencia|erência|erence)?|[Ss]eri[ea]l?|[Ff]actura|[Ff]atura|[Oo]rder|[Ii]nvoice)(?:\s(?:es|é|is|n[°ºo.]))?\s*:?\s*)$/u;
/** Right before a number these words make it a telephone, however it is written. */
const named =
  /(?<![\p{L}])(?:cel(?:ular)?|m[óo]vil|tel(?:[ée]fono|efone)?|fone|phone|mobile|whats(?:app)?|zap|ll[áa]m[ae](?:me|nme)?(?:\sal)?|liga(?:r)?\spara|call\sme(?:\s(?:at|on))?)\.?(?:\s(?:es|é|is))?(?:\sel)?\s*:?\s*$/iu;

/**
 * Telephone numbers as the country writes them, or with a country's code. Without a country each of the operator's
 * is tried.
 */
export function findPhones(text: string, country: CountryCode | null): readonly PersonalData[] {
  return [...text.matchAll(maybePhone)].flatMap(({ 0: written, index }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    if (otherNumber.test(before)) return [];
    const isNamed = named.test(before);
    const phone = piecesOf(written).find(({ piece }) => isNamed || isPhone(piece, country));
    return phone
      ? [{ kind: 'phone', start: index + phone.at, end: index + phone.at + phone.piece.length } as const]
      : [];
  });
}

/** The whole, then ever shorter runs of its words: two numbers may stand side by side. */
function piecesOf(written: string): readonly { readonly piece: string; readonly at: number }[] {
  const words = [...written.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
  const runs = words.flatMap(({ from }, first) => words.slice(first).map(({ to }) => ({ from, to })));
  return runs
    .map(({ from, to }) => ({ piece: written.slice(from, to), at: from }))
    .toSorted((one, other) => other.piece.length - one.piece.length);
}

function isPhone(piece: string, country: CountryCode | null): boolean {
  if (digitsOf(piece).length < fewestDigits || isOrdinary(piece)) return false;
  return (country ? [country] : countryCodes).some(
    (code) => parsePhoneNumberFromString(piece, code)?.isValid() ?? false,
  );
}
