import type { Account } from '../../../shared/accounts/account.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { AccountEffect, Accounts, EffectReceipt } from '../../accounts/accounts.ts';
import { todayIn } from '../../accounts/business-days.ts';
import { applyChange } from './apply-change.ts';
import { type BaseAccounts, createBaseAccounts } from './base-accounts.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { Change, Standing } from './change.ts';
import { type ChangeStore, openChangeStore } from './change-store.ts';
import { findRefusal } from './find-refusal.ts';
import { referenceFor, writeReceipt } from './write-receipt.ts';

export interface SandboxSettings {
  readonly clock: () => Date;
  /** A SQLite file that keeps the changes, or null to forget them at the end of the process. */
  readonly file: string | null;
}

/** The sandbox holds a file; whoever opened it closes it. */
export interface SandboxAccounts extends Accounts {
  /** Every customer's number in a country, in the order of `list`. */
  ids(country: CountryCode): readonly string[];
  /** What was changed on an account, oldest first; nothing for one that is not there. */
  changes(accountId: string): Promise<readonly Change[]>;
  /** Forgets them: the account is as it came. Answers how many there were. */
  forget(accountId: string): Promise<number>;
  close(): void;
}

/**
 * Pretend customers in all eleven countries: the same people at every start, with bills that follow the clock so
 * that the current one is always this month's. An account is that base with its changes applied in order.
 * @throws FailureError `accounts-unavailable` when the file cannot be used.
 */
export function createSandboxAccounts({ clock, file }: SandboxSettings): SandboxAccounts {
  return sandboxAccountsIn(openChangeStore(file), clock);
}

/** The same customers, with their changes in a store that is open. */
export function sandboxAccountsIn(store: ChangeStore, clock: () => Date): SandboxAccounts {
  const sandbox: Sandbox = { store, clock, base: createBaseAccounts() };
  return {
    find: async (accountId) => (await standingOf(sandbox, accountId)).account,
    catalogue: async (country) => catalogueOf(country),
    list: async (country, limit) => {
      const ids = sandbox.base.ids(country).slice(0, limit);
      const standings = await Promise.all(ids.map((accountId) => standingOf(sandbox, accountId)));
      return standings.map(({ account }) => account);
    },
    ids: (country) => sandbox.base.ids(country),
    changes: (accountId) => store.ofAccount(accountId),
    forget: (accountId) => store.forget(accountId),
    perform: (key, effect) => performOnce(sandbox, key, effect),
    close: () => store.close(),
  };
}

interface Sandbox {
  readonly store: ChangeStore;
  readonly clock: () => Date;
  readonly base: BaseAccounts;
}

/**
 * The store lets one of several changes be an account's next: who comes later looks and judges anew, so that a key is
 * never used twice and nothing is granted twice.
 */
async function performOnce(sandbox: Sandbox, key: string, effect: AccountEffect): Promise<EffectReceipt> {
  const { store } = sandbox;
  for (;;) {
    // The account first: whoever uses the key after it was asked for takes the number of the next change.
    const standing = await standingOf(sandbox, effect.accountId);
    const known = await store.receiptOf(key);
    if (known) return known;
    const reason = findRefusal(effect, standing);
    if (reason) {
      throw new FailureError('action-refused', `The account does not allow it: ${reason}`, { reason });
    }
    const receipt = await writeReceipt(effect, standing, (prefix) =>
      referenceFor(prefix, key, (reference) => store.hasReference(reference)),
    );
    const change = { key, effect, receipt, on: standing.today };
    if (await store.add(standing.changes.length + 1, change)) return receipt;
  }
}

async function standingOf({ store, clock, base }: Sandbox, accountId: string): Promise<Standing> {
  const country = base.countryOf(accountId);
  const pack = country && countryPacks[country];
  const today = pack && todayIn(pack.timeZone, clock());
  const unchanged = today && base.find(accountId, today);
  if (!unchanged) throw new FailureError('unknown-account', `There is no account ${accountId.slice(0, 100)}`);
  const changes = await store.ofAccount(accountId);
  const account = changes.reduce<Account>(
    (account, change) => applyChange(account, change, pack, today),
    unchanged,
  );
  return { account, changes, catalogue: catalogueOf(account.country), pack, today };
}
