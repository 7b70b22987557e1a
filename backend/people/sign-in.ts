import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { hashPassword, passwordMatches } from './password.ts';
import type { LocalUser, PeopleStore } from './people-store.ts';

/** Wrong tries that a user has before each further one must wait. */
const freeTries = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;
/** Users whose wrong tries are remembered; the oldest are forgotten beyond it. */
const remembered = 10_000;

interface Tries {
  readonly wrong: number;
  readonly nextAt: number;
}

/**
 * Checks user and password. A user that does not exist takes as long to refuse as a wrong password does, and is
 * made to wait alike: 30 seconds after five wrong tries, twice as long each time, 15 minutes at most.
 */
export function createSignIn(store: PeopleStore, clock: () => Date) {
  const triesOf = new Map<string, Tries>();
  const nobodys = hashPassword('');

  /** @throws FailureError `wrong-credentials` or `too-many-requests`. */
  return async function signIn(given: string, password: string): Promise<Person> {
    const user = given.trim().toLowerCase();
    const now = clock().getTime();
    const { wrong, nextAt } = triesOf.get(user) ?? { wrong: 0, nextAt: 0 };
    if (now < nextAt) throw tooMany(Math.ceil((nextAt - now) / 1_000));
    remember(triesOf, user, { wrong: wrong + 1, nextAt: now + waitSeconds(wrong + 1) * 1_000 });

    const found = await store.find(user);
    const matches = await passwordMatches(password, found?.password ?? (await nobodys));
    if (!found?.password || !matches)
      throw new FailureError('wrong-credentials', 'User or password is not right.');
    triesOf.delete(user);
    return personOf(found);
  };
}

export function personOf({ user, name, role, countries, language }: LocalUser): Person {
  return { id: user, name, role, countries, language, conversationId: null, accountId: null };
}

/** Seconds to wait after so many wrong tries in a row. */
function waitSeconds(wrong: number): number {
  return wrong < freeTries ? 0 : Math.min(firstWaitSeconds * 2 ** (wrong - freeTries), longestWaitSeconds);
}

function remember(triesOf: Map<string, Tries>, user: string, tries: Tries): void {
  triesOf.delete(user);
  triesOf.set(user, tries);
  const [oldest] = triesOf.keys();
  if (triesOf.size > remembered && oldest !== undefined) triesOf.delete(oldest);
}

function tooMany(seconds: number): FailureError {
  return new FailureError('too-many-requests', `Too many wrong tries. Wait ${seconds} seconds.`, { seconds });
}
