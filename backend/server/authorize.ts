import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { may, worksFor } from '../../shared/people/permissions.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Guard } from '../../shared/wire/route.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Caller } from '../people/session-token.ts';

/** What a request reaches for, as far as it names it. */
export interface Reach {
  readonly conversationId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly country?: CountryCode | undefined;
}

export interface AuthorizeDeps {
  readonly conversations: Pick<Conversations, 'get'>;
  readonly accounts: Pick<Accounts, 'find'>;
}

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

/**
 * Whether the caller may reach this conversation, account and country: staff and channels those of their
 * countries, a customer their own and nothing else.
 *
 * @throws FailureError `not-allowed`, `wrong-country`, `unknown-conversation` or `unknown-account`.
 */
export async function authorizeReach(deps: AuthorizeDeps, caller: Caller, reach: Reach): Promise<void> {
  if (reach.country) inCountry(caller, reach.country);
  if (reach.conversationId !== undefined) {
    if (caller.person.role === 'customer') ownConversation(caller, reach.conversationId);
    else inConversation(caller, await deps.conversations.get(reach.conversationId));
  }
  if (reach.accountId !== undefined) inCountry(caller, (await deps.accounts.find(reach.accountId)).country);
}

function ownConversation({ person }: Caller, conversationId: string): void {
  if (person.conversationId !== conversationId || !may(person, 'read-own-conversation')) {
    throw new FailureError('not-allowed', 'This is not your conversation.');
  }
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
