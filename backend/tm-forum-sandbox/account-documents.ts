import type { Account, Bill } from '../../shared/accounts/account.ts';
import type { Change } from '../adapters/sandbox-accounts/change.ts';
import { decimalOf } from '../adapters/tm-forum/amounts.ts';
import { dateTimeOf } from '../adapters/tm-forum/days.ts';
import {
  characteristics,
  creditRate,
  extensionOf,
  media,
  month,
  priceTypes,
} from '../adapters/tm-forum/profile.ts';
import { customerRef, type Document } from './document.ts';

/** An account and what was changed on it, oldest first. */
export interface Customer {
  readonly account: Account;
  readonly changes: readonly Change[];
}

/** TMF629. */
export function customerOf({ account, changes }: Customer): Document {
  const { id, name, email, phone, address, country } = account;
  const request = changes.findLast(({ effect }) => effect.kind === 'e-billing-activated')?.key;
  return {
    id,
    name,
    status: 'Approved',
    engagedParty: { id, name, '@referredType': 'Individual' },
    account: [{ id, name, '@referredType': 'BillingAccount' }],
    validFor: { startDateTime: dateTimeOf(account.customerSince) },
    characteristic: [
      { name: characteristics.language, valueType: 'string', value: account.language },
      { name: characteristics.eBilling, valueType: 'boolean', value: account.eBilling },
      ...(request ? [{ name: characteristics.eBillingRequest, valueType: 'string', value: request }] : []),
    ],
    contactMedium: [
      { mediumType: media.email, preferred: true, characteristic: { emailAddress: email } },
      { mediumType: media.phone, characteristic: { phoneNumber: phone } },
      { mediumType: media.address, characteristic: { street1: address, country } },
    ],
  };
}

/** TMF637: the plan, then the decoders. */
export function productsOf({ account }: Customer): readonly Document[] {
  const { id, plan, devices } = account;
  const owned = { status: 'active', relatedParty: [customerRef(id)] };
  return [
    {
      ...owned,
      id: `${id}-plan`,
      name: plan.name,
      startDate: dateTimeOf(account.planSince),
      productOffering: { id: plan.id, name: plan.name },
      productPrice: [
        {
          priceType: priceTypes.recurring,
          recurringChargePeriod: month,
          price: { taxIncludedAmount: decimalOf(plan.price) },
          productPriceAlteration: account.discounts.map(alterationOf),
        },
      ],
    },
    ...devices.map((device) => ({
      ...owned,
      id: device.id,
      name: device.model,
      productSerialNumber: device.id,
      productCharacteristic: [
        { name: characteristics.room, valueType: 'string', value: device.room },
        { name: characteristics.online, valueType: 'boolean', value: device.online },
      ],
    })),
  ];
}

/** TMF678. */
export function billsOf({ account }: Customer): readonly Document[] {
  const { id } = account;
  return account.bills.map((bill) => ({
    id: bill.id,
    billNo: bill.id,
    billDate: dateTimeOf(bill.issuedOn),
    paymentDueDate: dateTimeOf(bill.dueOn),
    state: stateOf(bill, account),
    taxIncludedAmount: decimalOf(bill.total),
    remainingAmount: decimalOf({ ...bill.total, minor: bill.state === 'paid' ? 0 : bill.total.minor }),
    billingAccount: { id },
    relatedParty: [customerRef(id)],
    ...(bill.suspended ? { disputedAmount: decimalOf(bill.suspended), ...extensionOf('CustomerBill') } : {}),
  }));
}

/** TMF678: the lines of all bills, then the credits that wait for the next. */
export function ratesOf({ account }: Customer): readonly Document[] {
  const billingAccount = { id: account.id };
  return [
    ...account.bills.flatMap((bill) =>
      bill.lines.map(({ kind, text, amount }, index) => ({
        id: `${bill.id}-${index + 1}`,
        name: text[account.language],
        type: kind,
        isBilled: true,
        bill: { id: bill.id },
        billingAccount,
        taxIncludedAmount: decimalOf(amount),
        characteristic: [{ name: characteristics.texts, valueType: 'object', value: text }],
      })),
    ),
    ...account.credits.map(({ id, amount, reason }) => ({
      id,
      name: reason,
      description: reason,
      type: creditRate,
      isBilled: false,
      billingAccount,
      taxIncludedAmount: decimalOf({ ...amount, minor: -amount.minor }),
    })),
  ];
}

function alterationOf({ percent, from, until }: Account['discounts'][number]) {
  return {
    priceType: priceTypes.discount,
    price: { percentage: percent },
    validFor: { startDateTime: dateTimeOf(from), endDateTime: dateTimeOf(until) },
    ...extensionOf('PriceAlteration'),
  };
}

/** A bill that is past its date and not overdue was arranged to be paid in parts. */
function stateOf({ state, dueOn }: Bill, { bills }: Account): string {
  if (state === 'paid') return 'settled';
  const newest = bills[0]?.dueOn ?? dueOn;
  return state === 'open' && dueOn < newest ? 'onHold' : 'sent';
}
