import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { type CountryCode, type CountryPack, localeOf } from '../../shared/countries/country.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { todayIn } from '../accounts/business-days.ts';

/** What tools work on and replies are checked against, as it stands at this moment. */
export interface Standing {
  readonly conversation: Conversation;
  /** Null for a visitor without an account. */
  readonly account: Account | null;
  readonly catalogue: Catalogue;
  readonly country: CountryPack;
  /** The operation's calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** In which amounts and days are written out. */
  readonly locale: string;
}

export interface StandingDeps {
  readonly accounts: Accounts;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly clock: () => Date;
}

/** Reads everything anew. @throws FailureError `accounts-unavailable`. */
export async function readStanding(deps: StandingDeps, conversation: Conversation): Promise<Standing> {
  const country = deps.packs[conversation.country];
  const [account, catalogue] = await Promise.all([
    conversation.accountId === null ? null : deps.accounts.find(conversation.accountId),
    deps.accounts.catalogue(country.code),
  ]);
  return {
    conversation,
    account,
    catalogue,
    country,
    today: todayIn(country.timeZone, deps.clock()),
    locale: localeOf(conversation.language, country.code),
  };
}

/** The conversation's account. @throws FailureError `action-refused` for a visitor, who has none. */
export function ownAccount({ account }: Standing): Account {
  if (account) return account;
  throw new FailureError('action-refused', 'The customer of this conversation has no account here.', {
    reason: 'no-account',
  });
}
