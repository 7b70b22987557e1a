import type { AccountEffect } from '../../accounts/accounts.ts';

/*
 * Where version 4 leaves a name open (characteristics, ticket types) or has no field, this is what Faro writes and
 * expects. README.md explains each; extensions.schema.json defines the additional properties.
 */

/** `@type` and `@schemaLocation` of an object that carries additional properties. */
export function extensionOf(type: string) {
  return {
    '@type': `Faro${type}`,
    '@baseType': type,
    '@schemaLocation': `urn:faro:tm-forum:4#/definitions/Faro${type}`,
  } as const;
}

/** Names of characteristics. */
export const characteristics = {
  language: 'language',
  eBilling: 'eBilling',
  /** The key of the request that turned e-billing on. */
  eBillingRequest: 'eBillingRequest',
  genre: 'genre',
  channels: 'channels',
  streaming: 'streaming',
  tenureYears: 'minimumTenureYears',
  room: 'room',
  online: 'online',
  /** The text of a bill's line by language. */
  texts: 'texts',
} as const;

/** Contact media of a customer. */
export const media = { email: 'email', phone: 'phone', address: 'postalAddress' } as const;

/** `priceType` of what a plan costs a month, and of what is taken off for customers who stay. */
export const priceTypes = { recurring: 'recurring', discount: 'discount' } as const;
export const month = 'month';

/** `type` of a billing rate that waits for the next bill in the customer's favour. */
export const creditRate = 'credit';

/** `ticketType` of each request that goes to the trouble ticket API. */
export const ticketTypes = {
  'dispute-opened': 'dispute',
  'credit-applied': 'adjustment',
  'bill-sent': 'bill-copy',
  'payment-arranged': 'payment',
  'address-changed': 'moving',
  'visit-scheduled': 'visit',
  'cancellation-registered': 'cancellation',
} as const satisfies Partial<Record<AccountEffect['kind'], string>>;

/** `ticketType` of an earlier contact that has ended. */
export const contactTicket = 'contact';

export const roles = { customer: 'customer', bill: 'bill' } as const;
