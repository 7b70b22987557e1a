import { findPhoneNumbersInText } from 'libphonenumber-js';
import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import { isOrdinary } from './numbers.ts';
import type { PersonalData } from './personal-data.ts';

const emails = [
  /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  // Spelled out, as one does on the telephone.
  /(?:[\p{L}\d_-]+\s+(?:punto|ponto|dot)\s+)*[\p{L}\d._-]{2,}\s+(?:arroba|\(at\)|\[at\])\s+[\p{L}\d-]+(?:\s+(?:punto|ponto|dot|\(dot\))\s+\p{L}{2,})+/giu,
];

/** E-mail addresses, written or spelled out. */
export function findEmails(text: string): readonly PersonalData[] {
  return emails.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      kind: 'email' as const,
      start: index,
      end: index + length,
    })),
  );
}

/** Fewer digits than seven in a row are no telephone; looking closer costs many times more. */
const maybePhone = /\d(?:[\s().\-/]{0,3}\d){6,}/;

/** Before a number that is a reference, an amount or a code: no telephone. */
const otherNumber =
  /(?:\p{Lu}{2,}[-\s]?|[$€]\s*|[Nn][°ºo.]\s*:?\s*|#\s*|(?:[Cc][óo]digo|[Cc]ode|[Tt]icket|[Rr]eclamo|[Pp]rotocolo)\s*:?\s*)$/u;

/**
 * Telephone numbers as the country writes them, or with a country's code. Without a country each of the operator's
 * is tried.
 */
export function findPhones(text: string, country: CountryCode | null): readonly PersonalData[] {
  if (!maybePhone.test(text)) return [];
  const found = new Map<string, PersonalData>();
  for (const defaultCountry of country ? [country] : countryCodes) {
    for (const { startsAt: start, endsAt: end, number } of findPhoneNumbersInText(text, { defaultCountry })) {
      const written = text.slice(start, end);
      if (!number.isValid() || !maybePhone.test(written) || isOrdinary(written)) continue;
      if (otherNumber.test(text.slice(Math.max(0, start - 14), start))) continue;
      found.set(`${start}:${end}`, { kind: 'phone', start, end });
    }
  }
  return [...found.values()];
}
