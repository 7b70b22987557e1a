import type { Account, Catalogue, Genre, Plan } from '../../../shared/accounts/account.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { type Tier, tiers } from './market.ts';
import { markets } from './markets/index.ts';

interface Contents {
  readonly genres: readonly Genre[];
  readonly channels: number;
  readonly streaming: boolean;
}

/** What each tier shows, alike in every country. */
const contents: Readonly<Record<Tier, Contents>> = {
  basic: { genres: ['news', 'kids'], channels: 60, streaming: false },
  family: { genres: ['news', 'kids', 'series', 'movies'], channels: 110, streaming: false },
  cinema: { genres: ['movies', 'series', 'documentaries'], channels: 120, streaming: true },
  'sports-max': { genres: ['sports', 'music'], channels: 130, streaming: true },
  'essential-plus': { genres: ['sports', 'news', 'series', 'movies'], channels: 160, streaming: true },
  premium: {
    genres: ['sports', 'news', 'movies', 'series', 'kids', 'documentaries', 'music'],
    channels: 240,
    streaming: true,
  },
};

export function planOf(country: CountryCode, tier: Tier): Plan {
  const { name, price } = markets[country].plans[tier];
  return {
    id: `${country.toLowerCase()}-${tier}`,
    name,
    price: { minor: price, currency: countryPacks[country].currency },
    ...contents[tier],
  };
}

/** The plans of a country, cheapest first, and the group's discount for those who stay. */
export function catalogueOf(country: CountryCode): Catalogue {
  return {
    country,
    plans: tiers.map((tier) => planOf(country, tier)),
    loyalty: { percent: 20, months: 6, afterYears: 2 },
  };
}

/** The plan with an id of the account's country, or the account's own where there is none. */
export function planById(account: Pick<Account, 'country' | 'plan'>, planId: string): Plan {
  return catalogueOf(account.country).plans.find(({ id }) => id === planId) ?? account.plan;
}
