import type { CountryCode } from '../../../shared/countries/country.ts';
import { findAddresses } from './addresses.ts';
import { findEmails, findPhones } from './contacts.ts';
import { findNumbers } from './numbers.ts';
import { personalDataKinds, type PersonalData } from './personal-data.ts';

/** Faro's own ids hold digits that may look like somebody's. */
const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

/**
 * The personal data in a text, in order and without overlap: where two readings meet, the longer one counts, then
 * the surer kind. The country tells how its telephones are written; without one all are tried.
 */
export function findPersonalData(text: string, country: CountryCode | null = null): readonly PersonalData[] {
  // Whatever is looked for has a digit or an @ in it, or spells one out.
  if (!/\d|@|arroba|[([]at[)\]]/i.test(text)) return [];
  const ids = [...text.matchAll(uuid)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
  }));
  const candidates = [
    ...findEmails(text),
    ...findNumbers(text),
    ...findPhones(text, country),
    ...findAddresses(text),
  ]
    .filter((candidate) => !ids.some((id) => overlap(candidate, id)))
    .toSorted((one, other) => length(other) - length(one) || sureness(one) - sureness(other));

  const found: PersonalData[] = [];
  for (const candidate of candidates) {
    if (!found.some((other) => overlap(candidate, other))) found.push(candidate);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

type Place = Pick<PersonalData, 'start' | 'end'>;

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

function length({ start, end }: PersonalData): number {
  return end - start;
}

function sureness({ kind }: PersonalData): number {
  return personalDataKinds.indexOf(kind);
}
