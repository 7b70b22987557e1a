import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { RateLimits } from '../rate-limits/rate-limits.ts';
import { hashPassword, passwordMatches } from './password.ts';
import type { LocalUser, PeopleStore } from './people-store.ts';

/**
 * Checks user and password. A user that does not exist takes as long to refuse as a wrong password does, and is
 * made to wait alike, at all nodes together: 30 seconds after five wrong tries, twice as long each time, 15 minutes at
 * most.
 */
export function createSignIn(store: PeopleStore, rates: RateLimits) {
  const nobodys = hashPassword('');

  /** @throws FailureError `wrong-credentials` or `too-many-requests`. */
  return async function signIn(given: string, password: string): Promise<Person> {
    const user = given.trim().toLowerCase();
    const seconds = await rates.take('password', user);
    if (seconds !== null) throw tooMany(seconds);

    const found = await store.find(user);
    const matches = await passwordMatches(password, found?.password ?? (await nobodys));
    if (!found?.password || !matches)
      throw new FailureError('wrong-credentials', 'User or password is not right.');
    await rates.forgive('password', user);
    return personOf(found);
  };
}

export function personOf({ user, name, role, countries, language }: LocalUser): Person {
  return { id: user, name, role, countries, language, conversationId: null, accountId: null };
}

function tooMany(seconds: number): FailureError {
  return new FailureError('too-many-requests', `Too many wrong tries. Wait ${seconds} seconds.`, { seconds });
}
