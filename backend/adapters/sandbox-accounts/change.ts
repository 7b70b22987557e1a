import type { Account, Catalogue } from '../../../shared/accounts/account.ts';
import type { CountryPack } from '../../../shared/countries/country.ts';
import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';

/** An effect that was performed under a key, on the country's calendar day `on`, and what it was answered with. */
export interface Change {
  readonly key: string;
  readonly effect: AccountEffect;
  readonly receipt: EffectReceipt;
  readonly on: string;
}

/** What an effect is judged by: the account as it stands, and how it got there. */
export interface Standing {
  readonly account: Account;
  readonly changes: readonly Change[];
  readonly catalogue: Catalogue;
  readonly pack: CountryPack;
  readonly today: string;
}

export type EffectOf<Kind extends AccountEffect['kind']> = Extract<AccountEffect, { kind: Kind }>;
