import { protocolVersion } from '../../../shared/wire/protocol.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { About } from '../../../shared/wire/routes/session.ts';
import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** What Faro is, and who comes and goes. */
export function sessionHandlers(services: Services) {
  const { sessions, about } = services;
  return {
    about: async () => ({ ...about, protocol: protocolVersion, people: await peopleToTry(services) }),
    async signIn({ body }) {
      const person = await services.signIn(body.user, body.password);
      const { token, expiresAt } = await sessions.open(person);
      return { token, person, expiresAt: expiresAt.toISOString() };
    },
    session: async ({ caller }) => ({ person: caller.person }),
    async signOut({ caller }) {
      await sessions.end(caller);
      return null;
    },
  } satisfies Partial<Handlers>;
}

async function peopleToTry({ people, offerPeople }: Services): Promise<About['people']> {
  if (!offerPeople) return [];
  return (await people.list()).flatMap(({ user, name, role, countries: [country] }) =>
    country ? [{ user, name, role, country }] : [],
  );
}

/** @throws FailureError `not-allowed` where the customers are real. */
export function onlyInDemonstration({ about }: Services): void {
  if (about.demonstration) return;
  throw new FailureError('not-allowed', 'Only in a demonstration, with pretend customers on this machine.');
}
