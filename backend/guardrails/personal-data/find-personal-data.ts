import type { CountryCode } from '../../../shared/countries/country.ts';
import { findAddresses } from './addresses.ts';
import { findEmails, findPhones } from './contacts.ts';
import { findNumbers } from './numbers.ts';
import { personalDataKinds, type PersonalData } from './personal-data.ts';

/**
 * The personal data in a text, in order and without overlap: where two readings meet, the longer one counts, then
 * the surer kind. The country tells how its telephones are written; without one all are tried.
 */
export function findPersonalData(text: string, country: CountryCode | null = null): readonly PersonalData[] {
  // Whatever is looked for has a digit or an @ in it, or spells one out.
  if (!/\d|@|arroba|[([]at[)\]]/i.test(text)) return [];
  const candidates = [
    ...findEmails(text),
    ...findNumbers(text),
    ...findPhones(text, country),
    ...findAddresses(text),
  ].toSorted((one, other) => length(other) - length(one) || sureness(one) - sureness(other));

  const found: PersonalData[] = [];
  for (const candidate of candidates) {
    if (!found.some((other) => candidate.start < other.end && other.start < candidate.end))
      found.push(candidate);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function length({ start, end }: PersonalData): number {
  return end - start;
}

function sureness({ kind }: PersonalData): number {
  return personalDataKinds.indexOf(kind);
}
