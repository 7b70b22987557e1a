import type { CountryCode } from '../../shared/countries/country.ts';
import { worksFor } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';

export interface SupervisorsAtHand {
  /** One more line of a person is open; the returned function says that it is gone. Others than supervisors do not count. */
  come(person: Person): () => void;
  /** Whether a supervisor of the country could answer now. */
  at(country: CountryCode): boolean;
}

/** Who could answer a question of Lana's now. */
export function createSupervisorsAtHand(): SupervisorsAtHand {
  const lines = new Set<{ readonly person: Person }>();
  return {
    come(person) {
      const line = { person };
      if (person.role === 'supervisor') lines.add(line);
      return () => void lines.delete(line);
    },
    at: (country) => [...lines].some(({ person }) => worksFor(person, country)),
  };
}
