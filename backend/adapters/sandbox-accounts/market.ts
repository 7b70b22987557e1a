import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Language } from '../../../shared/language.ts';

export const tiers = ['basic', 'family', 'cinema', 'sports-max', 'essential-plus', 'premium'] as const;
export type Tier = (typeof tiers)[number];

/** What the pretend operator sells in a country, and the names, streets and phones of its pretend customers. */
export interface Market {
  readonly country: CountryCode;
  /** The languages its customers write in; more customers take one that is listed more often. */
  readonly languages: readonly Language[];
  /** Monthly prices in minor units, taxes included. Names are proper names, alike in every language. */
  readonly plans: Readonly<Record<Tier, { readonly name: string; readonly price: number }>>;
  /** What a bill may carry beside the plan, in minor units, taxes included. */
  readonly charges: {
    readonly decoder: number;
    readonly pack: number;
    readonly payPerView: number;
    readonly reconnection: number;
    readonly relocation: number;
    readonly lateFee: number;
    readonly levy: number;
  };
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  /** How many family names people write. */
  readonly familyNamesEach: 1 | 2;
  /** Addresses with a `#` for each digit of the house number. */
  readonly addresses: readonly string[];
  /** Mobile numbers in E.164 with a `#` for each digit to draw. */
  readonly phones: readonly string[];
}
