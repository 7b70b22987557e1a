import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Money } from '../../shared/countries/money.ts';
import { FailureError } from '../../shared/wire/failure.ts';

/** A change to an account that the operator's systems make for us. */
export type AccountEffect = { readonly accountId: string } & (
  | { readonly kind: 'plan-changed'; readonly planId: string }
  | { readonly kind: 'discount-applied'; readonly percent: number; readonly months: number }
  /** Contests an amount of a bill; the country pack says what happens to the sum meanwhile. */
  | {
      readonly kind: 'dispute-opened';
      readonly billId: string;
      readonly amount: Money;
      readonly reason: string;
    }
  | { readonly kind: 'credit-applied'; readonly amount: Money; readonly reason: string }
  | { readonly kind: 'bill-sent'; readonly billId: string }
  | { readonly kind: 'ticket-opened'; readonly topic: 'fault' | 'other'; readonly summary: string }
  | { readonly kind: 'e-billing-activated' }
  | { readonly kind: 'payment-arranged'; readonly parts: number }
  | { readonly kind: 'address-changed'; readonly address: string; readonly from: string }
  | { readonly kind: 'visit-scheduled'; readonly on: string; readonly reason: string }
  | { readonly kind: 'cancellation-registered'; readonly reason: string }
);

/** Proof of a change. `reference` is the number a customer may quote, `dueOn` (YYYY-MM-DD) when an answer is owed. */
export interface EffectReceipt {
  readonly reference: string | null;
  readonly amount: Money | null;
  readonly dueOn: string | null;
  /** Where something was sent, masked: `d•••@example.com`. */
  readonly sentTo: string | null;
}

/**
 * The operator's customer systems. All methods throw a `FailureError`: `unknown-account` for an id that is not
 * there, `action-refused` (with `details.reason`) for a change that the account's state rules out,
 * `accounts-unavailable` when the systems cannot be reached, and `plan-not-in-price-list` for a customer whose plan
 * they sell nobody. Where only a part is out of reach, an account comes without it and says so in `missing`.
 */
export interface Accounts {
  find(accountId: string): Promise<Account>;
  catalogue(country: CountryCode): Promise<Catalogue>;
  /** Customers of a country, by id; for the demonstration's choice of whom to be. */
  list(country: CountryCode, limit: number): Promise<readonly Account[]>;
  /** Makes the change, once for each key: a repeat answers with the first receipt. */
  perform(key: string, effect: AccountEffect): Promise<EffectReceipt>;
}

/** Whether an account cannot be read at the moment though it may well be there: what it belongs to goes on without. */
export function isOutOfReach(error: unknown): error is FailureError {
  if (!(error instanceof FailureError)) return false;
  const { code } = error.failure;
  return code === 'accounts-unavailable' || code === 'plan-not-in-price-list';
}
