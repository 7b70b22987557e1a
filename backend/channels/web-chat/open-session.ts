import { randomUUID } from 'node:crypto';
import { CountryCode } from '../../../shared/countries/country.ts';
import type { Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { Account } from '../../../shared/accounts/account.ts';
import type { Accounts } from '../../accounts/accounts.ts';

export interface ChatOpening {
  readonly country: CountryCode;
  readonly language: Language;
  /** Null for a visitor whom nobody has identified. */
  readonly accountId: string | null;
}

/**
 * The customer, or visitor, that a session of the web chat is for.
 *
 * @throws FailureError `unknown-account`, `wrong-country`, `accounts-unavailable`.
 */
export async function customerOf(accounts: Pick<Accounts, 'find'>, opening: ChatOpening): Promise<Person> {
  const { country, language, accountId } = opening;
  const account = accountId === null ? null : await identify(accounts, accountId);
  if (account && account.country !== country) {
    throw new FailureError('wrong-country', `This account is not of ${country}.`, { country });
  }
  return {
    id: accountId ?? `visitor-${randomUUID()}`,
    name: account?.name ?? '',
    role: 'customer',
    countries: [country],
    language,
    conversationId: null,
    accountId,
  };
}

/** Who has an account. Someone whose plan is in no price list is let in nameless, and the conversation goes on. */
async function identify(
  accounts: Pick<Accounts, 'find'>,
  accountId: string,
): Promise<Pick<Account, 'name' | 'country'>> {
  try {
    return await accounts.find(accountId);
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'plan-not-in-price-list') throw error;
    return { name: '', country: CountryCode.parse(error.failure.details?.['country']) };
  }
}
