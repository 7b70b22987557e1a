import type { Conversation } from '../../shared/conversation/conversation.ts';
import { CountryCode } from '../../shared/countries/country.ts';
import { may, worksFor } from '../../shared/people/permissions.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { namedInPaths, type Guard, type Kind } from '../../shared/wire/route.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { requireArticle, requireGap, type CurationDeps } from '../knowledge/curation/curation.ts';
import type { PeopleStore } from '../people/people-store.ts';
import type { Caller } from '../people/session-token.ts';

/** Something that a request names. */
export interface Reached {
  readonly kind: Kind;
  readonly id: string;
}

export interface AuthorizeDeps {
  readonly conversations: Pick<Conversations, 'get'>;
  readonly accounts: Pick<Accounts, 'find'>;
  readonly curation: CurationDeps;
  readonly people: Pick<PeopleStore, 'find'>;
}

/** The fields that name something, in the body or the query of any route and in any socket request. */
export const namingFields: Readonly<Record<string, Kind>> = {
  conversationId: 'conversation',
  accountId: 'account',
  country: 'country',
};

/**
 * Whether the caller's role may take the action at all. Comes before the request is even read.
 *
 * @throws FailureError `not-signed-in` or `not-allowed`.
 */
export function authorizeRole(guard: Guard, caller: Caller | null): void {
  if (guard === 'public') return;
  if (!caller) throw new FailureError('not-signed-in', 'Sign in, or send a bearer token.');
  if (guard !== 'signed-in' && !may(caller.person, guard)) {
    throw new FailureError('not-allowed', `A ${caller.person.role} may not: ${guard}.`);
  }
}

/** All that a request names: by the `:id` of its path, and by its fields. */
export function reachOf(path: string, id: string, fields: object): readonly Reached[] {
  const byPath = Object.entries(namedInPaths)
    .filter(([beginning]) => path.startsWith(beginning))
    .map(([, kind]) => ({ kind, id }));
  return [...byPath, ...reachOfFields(fields)];
}

export function reachOfFields(fields: object): readonly Reached[] {
  return Object.entries(fields).flatMap(([field, id]: [string, unknown]) => {
    const kind = namingFields[field];
    return kind !== undefined && typeof id === 'string' ? [{ kind, id }] : [];
  });
}

/**
 * Whether the caller may reach all of it: staff and channels what is of their countries, a customer their own
 * and nothing else.
 *
 * @throws FailureError `not-allowed`, `wrong-country`, or `unknown-` and what it is.
 */
export async function authorizeReach(
  deps: AuthorizeDeps,
  caller: Caller,
  reached: readonly Reached[],
): Promise<void> {
  for (const { kind, id } of reached) await reaching[kind](deps, caller, id);
}

const reaching: {
  readonly [Each in Kind]: (deps: AuthorizeDeps, caller: Caller, id: string) => Promise<void>;
} = {
  async conversation({ conversations }, caller, id) {
    if (caller.person.role === 'customer') ownConversation(caller, id);
    else inConversation(caller, await conversations.get(id));
  },
  async account({ accounts }, caller, id) {
    if (caller.person.role === 'customer') ownAccount(caller, id);
    else inCountry(caller, (await accounts.find(id)).country);
  },
  article: async ({ curation }, { person }, id) => requireArticle(curation, id, person),
  gap: async ({ curation }, { person }, id) => requireGap(curation, id, person),
  async person({ people }, caller, id) {
    const found = await people.find(id);
    if (!found) throw new FailureError('unknown-person', 'There is no person with this id.');
    for (const country of found.countries) inCountry(caller, country);
  },
  self: async (_deps, caller, id) => themselves(caller, id),
  country: async (_deps, caller, id) => inCountry(caller, CountryCode.parse(id)),
};

function ownConversation({ person }: Caller, conversationId: string): void {
  if (person.conversationId !== conversationId || !may(person, 'read-own-conversation')) {
    throw new FailureError('not-allowed', 'This is not your conversation.');
  }
}

function ownAccount({ person }: Caller, accountId: string): void {
  if (person.accountId !== accountId) throw new FailureError('not-allowed', 'This is not your account.');
}

function themselves({ person }: Caller, id: string): void {
  if (person.id !== id)
    throw new FailureError('not-allowed', 'This is for one person alone, and not for you.');
}

function inConversation(caller: Caller, conversation: Conversation): void {
  if (!may(caller.person, 'read-conversation')) {
    throw new FailureError('not-allowed', `A ${caller.person.role} may not: read-conversation.`);
  }
  inCountry(caller, conversation.country);
}

function inCountry({ person }: Caller, country: CountryCode): void {
  if (!worksFor(person, country)) {
    throw new FailureError('wrong-country', `This session is not for ${country}.`, { country });
  }
}
