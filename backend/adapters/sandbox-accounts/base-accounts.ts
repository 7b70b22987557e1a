import type { Account } from '../../../shared/accounts/account.ts';
import { type CountryCode, countryCodes } from '../../../shared/countries/country.ts';
import { once } from '../../once.ts';
import type { Blueprint } from './blueprint.ts';
import { buildAccount } from './build-account.ts';
import { drawBlueprint } from './draw-blueprint.ts';
import { fixedBlueprints } from './fixed-blueprints.ts';

/** Generated customers of each country: EC-2001 to EC-2030. */
const firstNumber = 2001;
const customersEach = 30;

/** The customers of the sandbox as they are before any change. */
export interface BaseAccounts {
  /** Ids of a country's customers, the fixed ones first. */
  ids(country: CountryCode): readonly string[];
  countryOf(accountId: string): CountryCode | null;
  /** The account on a day (YYYY-MM-DD), or null when there is none. Kept until another day is asked for. */
  find(accountId: string, today: string): Account | null;
}

export function createBaseAccounts(): BaseAccounts {
  const blueprints = once(
    () => new Map(countryCodes.flatMap(allBlueprints).map((blueprint) => [blueprint.id, blueprint])),
  );
  const built = new Map<string, { readonly today: string; readonly account: Account }>();
  return {
    ids: (country) => [...blueprints().values()].filter((one) => one.country === country).map(({ id }) => id),
    countryOf: (accountId) => blueprints().get(accountId)?.country ?? null,
    find: (accountId, today) => {
      const known = built.get(accountId);
      if (known?.today === today) return known.account;
      const blueprint = blueprints().get(accountId);
      if (!blueprint) return null;
      const account = buildAccount(blueprint, today);
      built.set(accountId, { today, account });
      return account;
    },
  };
}

function allBlueprints(country: CountryCode): readonly Blueprint[] {
  const drawn = Array.from({ length: customersEach }, (_, index) =>
    drawBlueprint(country, firstNumber + index),
  );
  return [...fixedBlueprints(country), ...drawn];
}
