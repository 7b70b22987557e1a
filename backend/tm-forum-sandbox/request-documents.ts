import { createHash } from 'node:crypto';
import type { Account, Ticket } from '../../shared/accounts/account.ts';
import type { Change } from '../adapters/sandbox-accounts/change.ts';
import { decimalOf } from '../adapters/tm-forum/amounts.ts';
import { dateTimeOf } from '../adapters/tm-forum/days.ts';
import { contactTicket, extensionOf, month, priceTypes, ticketTypes } from '../adapters/tm-forum/profile.ts';
import type { Customer } from './account-documents.ts';
import { customerRef, type Document } from './document.ts';

/** TMF622: what was ordered, newest first. */
export function ordersOf({ account, changes }: Customer): readonly Document[] {
  return changes.toReversed().flatMap(({ key, effect, receipt, on }) => {
    if (effect.kind !== 'plan-changed' && effect.kind !== 'discount-applied') return [];
    const day = dateTimeOf(on);
    const price = receipt.amount ? [{ price: { taxIncludedAmount: decimalOf(receipt.amount) } }] : [];
    return [
      {
        id: orderId(key),
        externalId: key,
        state: 'completed',
        orderDate: day,
        completionDate: day,
        relatedParty: [customerRef(account.id)],
        productOrderItem: [
          {
            id: '1',
            quantity: 1,
            action: 'modify',
            state: 'completed',
            product: { id: `${account.id}-plan` },
            ...(effect.kind === 'plan-changed' ? { productOffering: { id: effect.planId } } : {}),
            itemTotalPrice: price.map((one) => ({
              priceType: priceTypes.recurring,
              recurringChargePeriod: month,
              ...one,
            })),
          },
        ],
      },
    ];
  });
}

/** TMF621: requests, earlier tickets and earlier contacts, newest first. */
export function ticketsOf(customer: Customer): readonly Document[] {
  const { account, changes } = customer;
  const requested = changes.toReversed().flatMap((change) => requestOf(change, customer));
  const made = new Set(changes.map(({ receipt }) => receipt.reference));
  const copies = changes.filter(({ effect }) => effect.kind === 'bill-sent').length;
  return [
    ...requested,
    ...account.tickets.filter(({ id }) => !made.has(id)).map((ticket) => earlierTicket(ticket, account)),
    ...account.contacts.slice(copies).map((contact, index) => earlierContact(contact, index, account)),
  ];
}

/** A request as it stands: with what the account has made of it since. */
function requestOf(
  { key, effect, receipt, on }: Change,
  { account, changes }: Customer,
): readonly Document[] {
  const { reference } = receipt;
  if (reference === null) return [];
  const ticket = account.tickets.find(({ id }) => id === reference);
  const type =
    effect.kind === 'ticket-opened'
      ? effect.topic
      : (ticketTypes as Readonly<Record<string, string>>)[effect.kind];
  const contact = effect.kind === 'bill-sent' ? contactOf(key, account, changes) : null;
  const parts =
    effect.kind === 'payment-arranged'
      ? account.arrangements.find(({ id }) => id === reference)?.parts
      : null;
  const extra = {
    ...(receipt.amount ? { amount: decimalOf(receipt.amount) } : {}),
    ...(parts
      ? {
          installment: parts.map(({ dueOn, amount }) => ({
            dueDate: dateTimeOf(dueOn),
            amount: decimalOf(amount),
          })),
        }
      : {}),
    ...(effect.kind === 'address-changed' ? { newAddress: effect.address } : {}),
  };
  return [
    {
      id: reference,
      externalId: key,
      ticketType: type ?? 'other',
      description: contact?.topic ?? ticket?.summary ?? ('reason' in effect ? effect.reason : ''),
      severity: 'minor',
      status: (ticket?.state ?? 'resolved') === 'open' ? 'inProgress' : 'resolved',
      creationDate: dateTimeOf(ticket?.openedOn ?? on),
      ...(receipt.dueOn ? { expectedResolutionDate: dateTimeOf(receipt.dueOn) } : {}),
      ...(contact ? { statusChangeReason: contact.outcome, channel: channelOf(contact.channel) } : {}),
      ...('billId' in effect
        ? { relatedEntity: [{ id: effect.billId, role: 'bill', '@referredType': 'CustomerBill' }] }
        : {}),
      relatedParty: [customerRef(account.id)],
      ...(Object.keys(extra).length > 0 ? { ...extra, ...extensionOf('TroubleTicket') } : {}),
    },
  ];
}

/** Each copy of a bill that was sent is a contact, the newest first in the account. */
function contactOf(key: string, { contacts }: Account, changes: readonly Change[]) {
  const copies = changes.filter(({ effect }) => effect.kind === 'bill-sent').toReversed();
  return contacts[copies.findIndex((change) => change.key === key)] ?? null;
}

function earlierTicket(
  { id, kind, state, openedOn, dueOn, summary, amount }: Ticket,
  account: Account,
): Document {
  return {
    id,
    ticketType: kind,
    description: summary,
    severity: 'minor',
    status: state === 'open' ? 'inProgress' : 'closed',
    creationDate: dateTimeOf(openedOn),
    ...(dueOn ? { expectedResolutionDate: dateTimeOf(dueOn) } : {}),
    ...(amount ? { amount: decimalOf(amount), ...extensionOf('TroubleTicket') } : {}),
    relatedParty: [customerRef(account.id)],
  };
}

function earlierContact(
  { on, channel, topic, outcome }: Account['contacts'][number],
  index: number,
  { id }: Account,
): Document {
  return {
    id: `CO-${id}-${index + 1}`,
    ticketType: contactTicket,
    description: topic,
    severity: 'minor',
    status: 'closed',
    statusChangeReason: outcome,
    creationDate: dateTimeOf(on),
    channel: channelOf(channel),
    relatedParty: [customerRef(id)],
  };
}

function channelOf(channel: string) {
  return { id: channel, name: channel };
}

function orderId(key: string): string {
  return `PO-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
