import { z } from 'zod';
import { billLineKinds } from '../../../shared/accounts/account.ts';
import { moneyOf } from './amounts.ts';

/*
 * What Faro reads of the Open APIs' entities. Version 4 requires hardly anything, so these demand more than the
 * definitions do: all that an account cannot be shown without. Unknown properties are passed over.
 */

/** Becomes `Money` in minor units. */
const Amount = z.object({ unit: z.string(), value: z.number() }).transform((amount, context) => {
  try {
    return moneyOf(amount);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof RangeError ? error.message : 'no amount' });
    return z.NEVER;
  }
});

const DateTime = z.iso.datetime({ offset: true });
const Named = z.object({ id: z.string().min(1), name: z.string().optional() });

export const Characteristic = z.looseObject({ name: z.string(), value: z.unknown() });
export type Characteristic = z.infer<typeof Characteristic>;

const MonthlyPrice = z.object({
  priceType: z.string().optional(),
  price: z.object({ taxIncludedAmount: Amount.optional() }).optional(),
});

export const ProductOffering = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  lifecycleStatus: z.string().optional(),
  prodSpecCharValueUse: z
    .array(
      z.object({
        name: z.string(),
        productSpecCharacteristicValue: z.array(z.object({ value: z.unknown() })).default([]),
      }),
    )
    .default([]),
  productOfferingPrice: z.array(MonthlyPrice).default([]),
});
export type ProductOffering = z.infer<typeof ProductOffering>;

export const DiscountPrice = z.object({
  percentage: z.number().int().min(1).max(100),
  productOfferingTerm: z
    .array(z.object({ duration: z.object({ amount: z.number().int().positive(), units: z.string() }) }))
    .min(1),
  prodSpecCharValueUse: ProductOffering.shape.prodSpecCharValueUse,
});
export type DiscountPrice = z.infer<typeof DiscountPrice>;

const ContactMedium = z.object({
  mediumType: z.string(),
  characteristic: z.object({
    emailAddress: z.string().optional(),
    phoneNumber: z.string().optional(),
    street1: z.string().optional(),
    street2: z.string().optional(),
    city: z.string().optional(),
    stateOrProvince: z.string().optional(),
    postCode: z.string().optional(),
    country: z.string().optional(),
  }),
});
export type ContactMedium = z.infer<typeof ContactMedium>;

export const Customer = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** Sent back as it is with every change, which the definition demands. */
  engagedParty: z.looseObject({ id: z.string() }),
  /** The billing accounts. */
  account: z.array(z.object({ id: z.string() })).default([]),
  characteristic: z.array(Characteristic).default([]),
  contactMedium: z.array(ContactMedium).default([]),
  validFor: z.object({ startDateTime: DateTime }),
});
export type Customer = z.infer<typeof Customer>;

const PriceAlteration = z.object({
  price: z.object({ percentage: z.number().optional() }),
  applicationDuration: z.number().int().positive().optional(),
  validFor: z.object({ startDateTime: DateTime, endDateTime: DateTime }).optional(),
});

export const Product = z.object({
  id: z.string().min(1),
  name: z.string().default(''),
  status: z.string().optional(),
  productSerialNumber: z.string().optional(),
  startDate: DateTime.optional(),
  productOffering: Named.optional(),
  productCharacteristic: z.array(Characteristic).default([]),
  productPrice: z
    .array(z.object({ productPriceAlteration: z.array(PriceAlteration).default([]) }))
    .default([]),
  relatedParty: z.array(Named).default([]),
});
export type Product = z.infer<typeof Product>;

export const CustomerBill = z.object({
  id: z.string().min(1),
  billDate: DateTime,
  paymentDueDate: DateTime,
  state: z.enum(['new', 'onHold', 'validated', 'sent', 'partiallyPaid', 'settled']),
  taxIncludedAmount: Amount,
  disputedAmount: Amount.optional(),
  relatedParty: z.array(Named).default([]),
});
export type CustomerBill = z.infer<typeof CustomerBill>;

export const BillingRate = z.object({
  id: z.string().min(1),
  name: z.string().default(''),
  type: z.enum(billLineKinds),
  isBilled: z.boolean(),
  description: z.string().optional(),
  bill: Named.optional(),
  billingAccount: Named,
  characteristic: z.array(Characteristic).default([]),
  taxIncludedAmount: Amount,
});
export type BillingRate = z.infer<typeof BillingRate>;

export const TroubleTicket = z.object({
  id: z.string().min(1),
  externalId: z.string().optional(),
  description: z.string().default(''),
  ticketType: z.string().default(''),
  status: z
    .enum(['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'cancelled', 'closed', 'resolved'])
    .optional(),
  statusChangeReason: z.string().optional(),
  creationDate: DateTime,
  expectedResolutionDate: DateTime.optional(),
  channel: Named.optional(),
  relatedParty: z.array(Named).default([]),
  amount: Amount.optional(),
  installment: z.array(z.object({ dueDate: DateTime, amount: Amount })).default([]),
});
export type TroubleTicket = z.infer<typeof TroubleTicket>;

export const ProductOrder = z.object({
  id: z.string().min(1),
  externalId: z.string().optional(),
  state: z.enum([
    'acknowledged',
    'rejected',
    'pending',
    'held',
    'inProgress',
    'cancelled',
    'completed',
    'failed',
    'partial',
    'assessingCancellation',
    'pendingCancellation',
  ]),
  productOrderItem: z.array(z.object({ itemTotalPrice: z.array(MonthlyPrice).default([]) })).default([]),
});
export type ProductOrder = z.infer<typeof ProductOrder>;
