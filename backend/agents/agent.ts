import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CountryPack } from '../../shared/countries/country.ts';

/** What every micro-agent is asked about. Reading is shared: each of these is fetched once for all of them. */
export interface Asked {
  readonly conversation: Conversation;
  readonly text: string;
  readonly country: CountryPack;
  /** The operation's calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** Of the findings' numbers and dates. */
  readonly locale: string;
  /** Null for a visitor without one. Rejects with a `FailureError` while the operator's systems are down. */
  readonly account: Promise<Account | null>;
  readonly catalogue: Promise<Catalogue>;
}

/** What a micro-agent found, in one line of the conversation's language, and what it read to find it. */
export interface Finding<Data> {
  readonly finding: string;
  readonly read: readonly string[];
  readonly data: Data;
}
