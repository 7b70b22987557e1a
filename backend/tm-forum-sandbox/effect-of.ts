import { z } from 'zod';
import type { AccountEffect } from '../accounts/accounts.ts';
import { moneyOf } from '../adapters/tm-forum/amounts.ts';
import { characteristics, ticketTypes } from '../adapters/tm-forum/profile.ts';
import { badRequest } from './api-error.ts';

const Reference = z.object({ id: z.string().min(1) });
const Party = Reference.extend({ role: z.string().optional() });
const Day = z.iso.datetime({ offset: true }).transform((dateTime) => dateTime.slice(0, 10));
const externalId = z.string().min(1).max(500).optional();

const OrderItem = z.object({
  id: z.string(),
  action: z.literal('modify'),
  product: Reference,
  productOffering: Reference.optional(),
  itemPrice: z
    .array(
      z.object({
        priceAlteration: z.array(
          z.object({
            applicationDuration: z.number().int(),
            price: z.object({ percentage: z.number() }),
          }),
        ),
      }),
    )
    .optional(),
});
const Order = z.object({
  externalId,
  relatedParty: z.array(Party).min(1),
  productOrderItem: z.array(OrderItem).length(1),
});

const Ticket = z.object({
  externalId,
  description: z.string(),
  severity: z.string(),
  ticketType: z.string(),
  relatedParty: z.array(Party).min(1),
  relatedEntity: z.array(Reference).default([]),
  requestedResolutionDate: Day.optional(),
  amount: z.object({ unit: z.string(), value: z.number() }).optional(),
  installmentCount: z.number().optional(),
  newAddress: z.string().optional(),
});
type Ticket = z.infer<typeof Ticket>;

const CustomerPatch = z.object({
  engagedParty: Reference,
  characteristic: z.array(z.object({ name: z.string(), value: z.unknown() })),
});

/** A change that is asked for, and the key under which: null when the request names none. */
export interface Asked {
  readonly effect: AccountEffect;
  readonly key: string | null;
}

/** What a product order asks for: another plan, or a discount. @throws ApiError 400. */
export function effectOfOrder(body: unknown): Asked {
  const order = read(Order, body);
  const accountId = customerOf(order);
  const [item] = order.productOrderItem;
  const planId = item?.productOffering?.id;
  const alteration = item?.itemPrice?.[0]?.priceAlteration[0];
  const key = order.externalId ?? null;
  if (planId) return { key, effect: { accountId, kind: 'plan-changed', planId } };
  if (!alteration) throw badRequest('The order item asks for neither an offering nor a discount');
  const { applicationDuration: months, price } = alteration;
  return { key, effect: { accountId, kind: 'discount-applied', percent: price.percentage, months } };
}

/** What a trouble ticket asks for, by its type. @throws ApiError 400. */
export function effectOfTicket(body: unknown): Asked {
  const ticket = read(Ticket, body);
  return { key: ticket.externalId ?? null, effect: { accountId: customerOf(ticket), ...askedBy(ticket) } };
}

type WithoutAccount<Effect> = Effect extends unknown ? Omit<Effect, 'accountId'> : never;

function askedBy(ticket: Ticket): WithoutAccount<AccountEffect> {
  const { description: reason, ticketType } = ticket;
  switch (ticketType) {
    case ticketTypes['dispute-opened']:
      return { kind: 'dispute-opened', billId: billOf(ticket), amount: amountOf(ticket), reason };
    case ticketTypes['credit-applied']:
      return { kind: 'credit-applied', amount: amountOf(ticket), reason };
    case ticketTypes['bill-sent']:
      return { kind: 'bill-sent', billId: billOf(ticket) };
    case ticketTypes['payment-arranged']:
      return { kind: 'payment-arranged', parts: given(ticket.installmentCount, 'installmentCount') };
    case ticketTypes['address-changed']: {
      const address = given(ticket.newAddress, 'newAddress');
      return { kind: 'address-changed', address, from: dayOf(ticket) };
    }
    case ticketTypes['visit-scheduled']:
      return { kind: 'visit-scheduled', on: dayOf(ticket), reason };
    case ticketTypes['cancellation-registered']:
      return { kind: 'cancellation-registered', reason };
    default:
      return { kind: 'ticket-opened', topic: ticketType === 'fault' ? 'fault' : 'other', summary: reason };
  }
}

/** The one thing that may be changed on a customer: e-billing is turned on. @throws ApiError 400. */
export function effectOfPatch(accountId: string, body: unknown): Asked {
  const { characteristic } = read(CustomerPatch, body);
  const value = (wanted: string) => characteristic.find(({ name }) => name === wanted)?.value;
  if (value(characteristics.eBilling) !== true) throw badRequest('Only eBilling can be turned on');
  const request = value(characteristics.eBillingRequest);
  return {
    key: typeof request === 'string' ? request : null,
    effect: { accountId, kind: 'e-billing-activated' },
  };
}

function customerOf({ relatedParty }: { readonly relatedParty: readonly z.infer<typeof Party>[] }): string {
  return given(relatedParty.find(({ role }) => role === 'customer')?.id, 'relatedParty with role customer');
}

function billOf({ relatedEntity }: Ticket): string {
  return given(relatedEntity[0]?.id, 'relatedEntity');
}

function dayOf({ requestedResolutionDate }: Ticket): string {
  return given(requestedResolutionDate, 'requestedResolutionDate');
}

function amountOf({ amount }: Ticket) {
  try {
    return moneyOf(given(amount, 'amount'));
  } catch (error) {
    throw error instanceof RangeError ? badRequest(`amount: ${error.message}`) : error;
  }
}

function given<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw badRequest(`${name} is missing`);
  return value;
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'unreadable'}`);
}
