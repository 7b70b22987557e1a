import type { Catalogue, Plan } from '../../shared/accounts/account.ts';
import { decimalOf } from '../adapters/tm-forum/amounts.ts';
import { characteristics, month, priceTypes } from '../adapters/tm-forum/profile.ts';
import type { Document } from './document.ts';

/** A country's plans as product offerings of TMF620. */
export function offeringsOf({ country, plans }: Catalogue): readonly Document[] {
  return plans.map((plan) => ({
    id: plan.id,
    name: plan.name,
    lifecycleStatus: 'Active',
    isSellable: true,
    place: [{ id: country, name: country }],
    prodSpecCharValueUse: contentsOf(plan),
    productOfferingPrice: [
      {
        id: `${plan.id}-month`,
        name: plan.name,
        priceType: priceTypes.recurring,
        recurringChargePeriod: month,
        recurringChargePeriodLength: 1,
        price: { taxIncludedAmount: decimalOf(plan.price) },
      },
    ],
  }));
}

/** The discount for those who stay, as a price of its own. */
export function discountsOf({ country, loyalty }: Catalogue): readonly Document[] {
  return [
    {
      id: `${country.toLowerCase()}-loyalty`,
      name: 'Loyalty discount',
      lifecycleStatus: 'Active',
      priceType: priceTypes.discount,
      percentage: loyalty.percent,
      place: [{ id: country, name: country }],
      productOfferingTerm: [{ name: 'Runs for', duration: { amount: loyalty.months, units: month } }],
      prodSpecCharValueUse: [valueUse(characteristics.tenureYears, 'number', [loyalty.afterYears])],
    },
  ];
}

function contentsOf({ genres, channels, streaming }: Plan) {
  return [
    valueUse(characteristics.genre, 'string', genres),
    valueUse(characteristics.channels, 'number', [channels]),
    valueUse(characteristics.streaming, 'boolean', [streaming]),
  ];
}

function valueUse(name: string, valueType: string, values: readonly unknown[]) {
  return { name, valueType, productSpecCharacteristicValue: values.map((value) => ({ valueType, value })) };
}
