import { assertNever } from '../../../shared/assert-never.ts';
import type { AccountEffect } from '../../accounts/accounts.ts';
import { decimalOf } from './amounts.ts';
import { dateTimeOf } from './days.ts';
import { extensionOf, month, priceTypes, roles, ticketTypes } from './profile.ts';

type EffectOf<Kind extends AccountEffect['kind']> = Extract<AccountEffect, { kind: Kind }>;
export type OrderEffect = EffectOf<'plan-changed' | 'discount-applied'>;
export type TicketEffect = Exclude<AccountEffect, OrderEffect | EffectOf<'e-billing-activated'>>;

/** A product order (TMF622) on the customer's plan product. */
export function orderFor(key: string, effect: OrderEffect, planProductId: string) {
  const item = { id: '1', quantity: 1, action: 'modify', product: { id: planProductId } } as const;
  const ordered =
    effect.kind === 'plan-changed'
      ? { ...item, productOffering: { id: effect.planId } }
      : { ...item, itemPrice: [discountPrice(effect)] };
  return { externalId: key, relatedParty: [customerRef(effect.accountId)], productOrderItem: [ordered] };
}

function discountPrice({ percent, months }: EffectOf<'discount-applied'>) {
  const alteration = {
    priceType: priceTypes.discount,
    recurringChargePeriod: month,
    applicationDuration: months,
    price: { percentage: percent },
  };
  return { priceType: priceTypes.recurring, recurringChargePeriod: month, priceAlteration: [alteration] };
}

/** A trouble ticket (TMF621), with what its type needs beyond version 4 as additional properties. */
export function ticketFor(key: string, effect: TicketEffect) {
  return {
    externalId: key,
    severity: 'minor',
    status: 'acknowledged',
    relatedParty: [customerRef(effect.accountId)],
    ...contentOf(effect),
  };
}

function contentOf(effect: TicketEffect) {
  switch (effect.kind) {
    case 'dispute-opened': {
      const { billId, amount, reason } = effect;
      return {
        ...typed('dispute-opened', reason),
        ...about(billId),
        ...extended({ amount: decimalOf(amount) }),
      };
    }
    case 'credit-applied':
      return {
        ...typed('credit-applied', effect.reason),
        ...extended({ amount: decimalOf(effect.amount) }),
      };
    case 'bill-sent':
      return { ...typed('bill-sent', 'Copy of a bill'), ...about(effect.billId) };
    case 'ticket-opened':
      return { ticketType: effect.topic, description: effect.summary };
    case 'payment-arranged':
      return {
        ...typed('payment-arranged', `Payment in ${effect.parts} parts`),
        ...extended({ installmentCount: effect.parts }),
      };
    case 'address-changed':
      return {
        ...typed('address-changed', `New address: ${effect.address}`),
        requestedResolutionDate: dateTimeOf(effect.from),
        ...extended({ newAddress: effect.address }),
      };
    case 'visit-scheduled':
      return {
        ...typed('visit-scheduled', effect.reason),
        requestedResolutionDate: dateTimeOf(effect.on),
      };
    case 'cancellation-registered':
      return typed('cancellation-registered', effect.reason);
    default:
      return assertNever(effect);
  }
}

function typed(kind: keyof typeof ticketTypes, description: string) {
  return { ticketType: ticketTypes[kind], description };
}

function about(billId: string) {
  return { relatedEntity: [{ id: billId, role: roles.bill, '@referredType': 'CustomerBill' }] };
}

function extended<Properties extends object>(properties: Properties) {
  return { ...properties, ...extensionOf('TroubleTicket') };
}

function customerRef(accountId: string) {
  return { id: accountId, role: roles.customer, '@referredType': 'Customer' };
}
