import type { CountryCode } from '../countries/country.ts';
import type { Person } from './person.ts';

/**
 * The country whose labour rules hold for a person, whichever country a customer of theirs is in: the one where they
 * are employed, which is the first of theirs. Whoever keeps people, here or at the company's sign-in, names it first.
 * Null for somebody of whom no country is known.
 */
export function labourCountryOf({ countries }: Pick<Person, 'countries'>): CountryCode | null {
  return countries[0] ?? null;
}
