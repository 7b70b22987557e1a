import { z } from 'zod';
import { type Catalogue, Genre, type Plan } from '../../../shared/accounts/account.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Money } from '../../../shared/countries/money.ts';
import { resources } from './apis.ts';
import { type ClientDeps, readAll } from './client.ts';
import { DiscountPrice, ProductOffering } from './entities.ts';
import { malformed } from './failures.ts';
import { characteristics, month, priceTypes } from './profile.ts';

/** What a country sells, and beside it the plans that only those have who bought them earlier. */
export interface PriceList extends Catalogue {
  readonly retired: readonly Plan[];
}

/**
 * Reads a country's price list. Offerings without a monthly price are no plans, and those that are not active are
 * not offered.
 */
export async function readPriceList(deps: ClientDeps, country: CountryCode): Promise<PriceList> {
  const inCountry = { 'place.id': country };
  const [offerings, discounts] = await Promise.all([
    readAll(deps, resources.productOffering, inCountry, ProductOffering),
    readAll(
      deps,
      resources.productOfferingPrice,
      { ...inCountry, priceType: priceTypes.discount },
      DiscountPrice,
      1,
    ),
  ]);
  const plans = offerings.flatMap((offering) => {
    const price = monthlyPrice(offering);
    return price ? [{ offering, plan: planOf(offering, price) }] : [];
  });
  const active = ({ offering }: (typeof plans)[number]) => offering.lifecycleStatus === 'Active';
  return {
    country,
    plans: plans
      .filter(active)
      .map(({ plan }) => plan)
      .toSorted((first, second) => first.price.minor - second.price.minor),
    retired: plans.filter((one) => !active(one)).map(({ plan }) => plan),
    loyalty: loyaltyOf(discounts[0]),
  };
}

function monthlyPrice({ productOfferingPrice }: ProductOffering): Money | null {
  const recurring = productOfferingPrice.find(({ priceType }) => priceType === priceTypes.recurring);
  return recurring?.price?.taxIncludedAmount ?? null;
}

function planOf(offering: ProductOffering, price: Money): Plan {
  const { id, name } = offering;
  const [channels] = valuesOf(offering, characteristics.channels);
  const [streaming] = valuesOf(offering, characteristics.streaming);
  const genres = z.array(Genre).safeParse(valuesOf(offering, characteristics.genre));
  if (!genres.success) throw malformed(resources.productOffering, `${id}.genre`, 'an unknown genre');
  const counted = z.number().int().positive().safeParse(channels);
  if (!counted.success) throw malformed(resources.productOffering, `${id}.channels`, 'no number of channels');
  return { id, name, price, genres: genres.data, channels: counted.data, streaming: streaming === true };
}

function loyaltyOf(discount: DiscountPrice | undefined): Catalogue['loyalty'] {
  const [term] = discount?.productOfferingTerm ?? [];
  if (!discount || !term) {
    throw malformed(resources.productOfferingPrice, 'priceType=discount', 'no discount for those who stay');
  }
  if (term.duration.units !== month) {
    throw malformed(resources.productOfferingPrice, 'productOfferingTerm.duration.units', 'not in months');
  }
  const [years] = valuesOf(discount, characteristics.tenureYears);
  return {
    percent: discount.percentage,
    months: term.duration.amount,
    afterYears: typeof years === 'number' ? years : 0,
  };
}

function valuesOf(
  { prodSpecCharValueUse }: Pick<ProductOffering, 'prodSpecCharValueUse'>,
  wanted: string,
): readonly unknown[] {
  const use = prodSpecCharValueUse.find(({ name }) => name === wanted);
  return use?.productSpecCharacteristicValue.map(({ value }) => value) ?? [];
}
