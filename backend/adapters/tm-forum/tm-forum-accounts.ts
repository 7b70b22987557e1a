import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '../../../shared/accounts/account.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import type { FailureError } from '../../../shared/wire/failure.ts';
import type { Accounts, EffectReceipt } from '../../accounts/accounts.ts';
import { todayIn } from '../../accounts/business-days.ts';
import { createAccessToken, type TokenSettings } from './access-token.ts';
import { resources } from './apis.ts';
import { readAll } from './client.ts';
import { Customer } from './entities.ts';
import { perform, readCustomer } from './perform.ts';
import { type PriceList, readPriceList } from './read-catalogue.ts';
import { type ReadDeps, readRecords, readRecordsOf, type Records } from './read-records.ts';
import { createRecent } from './recent.ts';
import { countryOf, toAccount } from './to-account.ts';

export interface TmForumSettings extends TokenSettings {
  /** The address that the paths of the APIs are below, `https://host/tmf-api`. */
  readonly url: string;
}

export interface TmForumDeps {
  readonly clock: () => Date;
  /** Told why a part of an account could not be read. */
  readonly report: (failure: FailureError) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** Lets the milliseconds pass that a server asked for. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds before a second attempt. */
  readonly backOff?: number;
}

/**
 * Milliseconds that an account is read from memory. One sentence of a customer is looked at from several sides
 * within that time; a change that somebody else makes is seen after it, Faro's own at once.
 */
const accountLife = 3_000;
/** Price lists change by the day. */
const priceListLife = 60_000;

/** The accounts of an operator whose systems speak the TM Forum Open APIs. */
export function createTmForumAccounts(settings: TmForumSettings, given: TmForumDeps): Accounts {
  const deps = connect(settings, given);
  const { clock } = given;
  const accounts = createRecent<Account>(accountLife, clock);
  const priceLists = createRecent<PriceList>(priceListLife, clock);
  const underway = new Map<string, Promise<EffectReceipt>>();
  const priceList = (country: CountryCode) => priceLists.get(country, () => readPriceList(deps, country));
  const accountOf = async (records: Records) => {
    const pack = countryPacks[countryOf(records.customer)];
    return toAccount(records, pack, await priceList(pack.code), todayIn(pack.timeZone, clock()));
  };

  return {
    find: (accountId) =>
      accounts.get(accountId, async () => {
        const customer = await readCustomer(deps, accountId);
        return accountOf(await readRecordsOf(deps, customer));
      }),
    async catalogue(country) {
      const { plans, loyalty } = await priceList(country);
      return { country, plans, loyalty };
    },
    async list(country, limit) {
      const inCountry = { 'contactMedium.characteristic.country': country };
      const customers = await readAll(deps, resources.customer, inCountry, Customer, limit);
      return Promise.all((await readRecords(deps, customers)).map(accountOf));
    },
    perform(key, effect) {
      const { accountId } = effect;
      const running = underway.get(key);
      if (running) return running;
      accounts.forget(accountId);
      const made = perform(deps, key, effect).finally(() => {
        accounts.forget(accountId);
        underway.delete(key);
      });
      underway.set(key, made);
      return made;
    },
  };
}

function connect(settings: TmForumSettings, given: TmForumDeps): ReadDeps {
  const fetch = given.fetch ?? globalThis.fetch;
  return {
    url: settings.url.replace(/\/+$/, ''),
    timeout: settings.timeout,
    backOff: given.backOff ?? 150,
    fetch,
    token: createAccessToken(settings, fetch, given.clock),
    wait: given.wait ?? ((milliseconds) => pause(milliseconds)),
    clock: given.clock,
    report: given.report,
    outages: new Map(),
  };
}
