import type { CountryCode } from '../../shared/countries/country.ts';
import { worksFor } from '../../shared/people/permissions.ts';
import type { PeopleHere } from '../nodes/people-here.ts';

/** Whether a supervisor of the country could answer a question of Lana's now. */
export function supervisorAtHand(here: Pick<PeopleHere, 'all'>, country: CountryCode): boolean {
  return here.all().some((person) => person.role === 'supervisor' && worksFor(person, country));
}
