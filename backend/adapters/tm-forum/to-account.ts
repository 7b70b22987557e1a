import { z } from 'zod';
import type { Account, Plan } from '../../../shared/accounts/account.ts';
import { CountryCode, type CountryPack } from '../../../shared/countries/country.ts';
import { Language } from '../../../shared/language.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { addMonths } from '../../accounts/business-days.ts';
import { resources } from './apis.ts';
import { dayOf } from './days.ts';
import type { Characteristic, ContactMedium, Customer, Product } from './entities.ts';
import { malformed } from './failures.ts';
import { characteristics, media } from './profile.ts';
import type { PriceList } from './read-catalogue.ts';
import type { Records } from './read-records.ts';
import { billsOf, creditsOf } from './to-bills.ts';
import { arrangementsOf, contactsOf, ticketsOf } from './to-tickets.ts';

/**
 * The account that a customer's records make up on a day (YYYY-MM-DD).
 * @throws FailureError `plan-not-in-price-list`; `accounts-unavailable` for records without what an account needs.
 */
export function toAccount(records: Records, pack: CountryPack, priceList: PriceList, today: string): Account {
  const { customer, products, missing } = records;
  const { timeZone } = pack;
  const plan = planProduct(customer, products);
  return {
    id: customer.id,
    country: pack.code,
    language:
      Language.safeParse(valueOf(customer.characteristic, characteristics.language)).data ?? pack.language,
    name: customer.name,
    ...reachOf(customer),
    customerSince: dayOf(customer.validFor.startDateTime, timeZone),
    plan: pricedPlan(plan, customer, priceList),
    planSince: dayOf(plan.startDate, timeZone),
    discounts: discountsOf(plan, timeZone),
    devices: products.flatMap(deviceOf),
    eBilling: hasEBilling(customer),
    bills: billsOf(records, pack, today),
    credits: creditsOf(records),
    tickets: ticketsOf(records, timeZone),
    contacts: contactsOf(records, timeZone),
    arrangements: arrangementsOf(records, timeZone),
    missing,
  };
}

/** The country that a customer's address is in. @throws FailureError `accounts-unavailable` where it is none of ours. */
export function countryOf(customer: Customer): CountryCode {
  const country = CountryCode.safeParse(mediumOf(customer, media.address)?.country);
  if (country.success) return country.data;
  throw malformed(resources.customer, 'contactMedium.characteristic.country', 'no country that Faro serves');
}

export function hasEBilling({ characteristic }: Customer): boolean {
  return valueOf(characteristic, characteristics.eBilling) === true;
}

/** How a customer is reached. Lines of an address are joined by commas. */
export function reachOf(customer: Customer): Pick<Account, 'email' | 'phone' | 'address'> {
  const email = z.email().safeParse(mediumOf(customer, media.email)?.emailAddress);
  if (!email.success) throw malformed(resources.customer, 'contactMedium.emailAddress', 'no e-mail address');
  const { street1, street2, city, stateOrProvince, postCode } = mediumOf(customer, media.address) ?? {};
  const lines = [street1, street2, city, stateOrProvince, postCode];
  return {
    email: email.data,
    phone: mediumOf(customer, media.phone)?.phoneNumber ?? '',
    address: lines.filter(Boolean).join(', '),
  };
}

export function valueOf(from: readonly Characteristic[], wanted: string): unknown {
  return from.find(({ name }) => name === wanted)?.value;
}

/** A plan is what was bought from the price list; devices have a serial number. */
export function planProduct(
  { id }: Customer,
  products: readonly Product[],
): Product & { readonly startDate: string; readonly productOffering: { readonly id: string } } {
  const plan = products.find((product) => product.productOffering && !product.productSerialNumber);
  if (!plan?.productOffering)
    throw malformed(resources.product, 'productOffering', `${id} has no active plan`);
  if (!plan.startDate) throw malformed(resources.product, 'startDate', `${plan.id} has none`);
  return { ...plan, startDate: plan.startDate, productOffering: plan.productOffering };
}

function pricedPlan(
  { productOffering }: ReturnType<typeof planProduct>,
  { id }: Customer,
  { country, plans, retired }: PriceList,
): Plan {
  const plan = [...plans, ...retired].find((plan) => plan.id === productOffering.id);
  if (plan) return plan;
  throw new FailureError(
    'plan-not-in-price-list',
    `The price list of ${country} has no plan ${productOffering.id} with a monthly price, which customer ${id} has. Publish it in TMF620, as retired where it is sold no more; nothing else needs to be done.`,
    { country, planId: productOffering.id },
  );
}

/** A discount without its own dates runs from the plan's first day. */
function discountsOf(
  { productPrice, startDate }: ReturnType<typeof planProduct>,
  timeZone: string,
): Account['discounts'] {
  return productPrice
    .flatMap(({ productPriceAlteration }) => productPriceAlteration)
    .flatMap(({ price: { percentage }, applicationDuration, validFor }) => {
      if (percentage === undefined) return [];
      const from = dayOf(validFor?.startDateTime ?? startDate, timeZone);
      if (validFor) return [{ percent: percentage, from, until: dayOf(validFor.endDateTime, timeZone) }];
      return applicationDuration
        ? [{ percent: percentage, from, until: addMonths(from, applicationDuration) }]
        : [];
    });
}

function deviceOf({ productSerialNumber, name, productCharacteristic }: Product): Account['devices'] {
  if (!productSerialNumber) return [];
  const room = valueOf(productCharacteristic, characteristics.room);
  const online = valueOf(productCharacteristic, characteristics.online);
  return [
    {
      id: productSerialNumber,
      model: name,
      room: typeof room === 'string' ? room : '',
      online: online !== false,
    },
  ];
}

function mediumOf({ contactMedium }: Customer, wanted: string): ContactMedium['characteristic'] | undefined {
  return contactMedium.find(({ mediumType }) => mediumType === wanted)?.characteristic;
}
