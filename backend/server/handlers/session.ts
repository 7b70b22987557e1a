import { worksFor } from '../../../shared/people/permissions.ts';
import type { Person } from '../../../shared/people/person.ts';
import { protocolVersion } from '../../../shared/wire/protocol.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { About, SignedInPerson } from '../../../shared/wire/routes/session.ts';
import type { CompanySignIn } from '../../people/company-sign-in.ts';
import type { WayIn } from '../../people/way-in.ts';
import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** What Faro is, and who comes and goes. */
export function sessionHandlers(services: Services) {
  const { sessions, about, wayIn } = services;
  return {
    about: async () => ({
      ...about,
      protocol: protocolVersion,
      signIn: wayIn.kind === 'local' ? { kind: 'local' } : { kind: 'company', name: wayIn.name },
      people: await peopleToTry(services),
    }),
    async signIn({ body }) {
      if (wayIn.kind !== 'local') throw notThisWay('People sign in at their company here.');
      const person = await wayIn.check(body.user, body.password);
      const { token, expiresAt } = await sessions.open(person);
      return { token, person, expiresAt: expiresAt.toISOString() };
    },
    session: async ({ caller }) => ({ person: caller.person }),
    async signOut({ caller }) {
      await sessions.end(caller);
      if (wayIn.kind === 'local') return { continueAt: null };
      // Who is out of Faro is out, whether the company answers or not.
      return { continueAt: await wayIn.company.endAddress().catch(() => null) };
    },
    startCompanySignIn: async ({ body }) => ({ address: await companyOf(wayIn).begin(body) }),
    finishCompanySignIn: ({ body }) => companyOf(wayIn).finish(body),
    signedIn: async ({ caller }) => signedInOf(services, caller.person),
    endSessions: async ({ id }) => ({ ended: await sessions.endAll({ person: id }) }),
  } satisfies Partial<Handlers>;
}

/** Those whose sessions the person may end: who works for no other countries than theirs. */
async function signedInOf({ people, sessions }: Services, asks: Person): Promise<readonly SignedInPerson[]> {
  const known = new Map((await people.list()).map((each) => [each.user, each]));
  return (await sessions.signedIn()).flatMap(({ person, sessions }) => {
    const found = known.get(person);
    if (!found?.countries.every((country) => worksFor(asks, country))) return [];
    const { name, role, countries } = found;
    return [{ id: person, name, role, countries, sessions }];
  });
}

function companyOf(wayIn: WayIn): CompanySignIn {
  if (wayIn.kind === 'company') return wayIn.company;
  throw notThisWay('People sign in with a password of Faro here.');
}

function notThisWay(message: string): FailureError {
  return new FailureError('sign-in-refused', message);
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
