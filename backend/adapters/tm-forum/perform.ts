import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';
import { maskAddress, maskEmail } from '../../accounts/mask.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { resources } from './apis.ts';
import { changeOnce, type ClientDeps, createOnce, readAll, readOne } from './client.ts';
import { dayOf } from './days.ts';
import { orderFor, type OrderEffect, ticketFor, type TicketEffect } from './effect-requests.ts';
import { Customer, Product, ProductOrder, TroubleTicket } from './entities.ts';
import { refused, unknownAccount } from './failures.ts';
import { characteristics } from './profile.ts';
import { countryOf, hasEBilling, planProduct, reachOf, valueOf } from './to-account.ts';

/** States that end an order or a ticket without anything having been done. */
const undone: ReadonlySet<string | undefined> = new Set(['rejected', 'cancelled', 'failed']);

/**
 * Makes a change by the API that is meant for it, once for each key: whatever was made with the key before is found
 * by it and answered with.
 * @throws FailureError as the `Accounts` port has it.
 */
export async function perform(deps: ClientDeps, key: string, effect: AccountEffect): Promise<EffectReceipt> {
  const customer = await readCustomer(deps, effect.accountId);
  switch (effect.kind) {
    case 'plan-changed':
    case 'discount-applied':
      return order(deps, key, effect, customer);
    case 'e-billing-activated':
      return activateEBilling(deps, key, customer.id);
    default:
      return openTicket(deps, key, effect, customer);
  }
}

/** @throws FailureError `unknown-account`. */
export async function readCustomer(deps: ClientDeps, accountId: string): Promise<Customer> {
  const customer = accountId.trim() ? await readOne(deps, resources.customer, accountId, Customer) : null;
  if (customer?.id !== accountId) throw unknownAccount(accountId);
  return customer;
}

async function order(
  deps: ClientDeps,
  key: string,
  effect: OrderEffect,
  customer: Customer,
): Promise<EffectReceipt> {
  const owned = { 'relatedParty.id': customer.id };
  const products = await readAll(deps, resources.product, { ...owned, status: 'active' }, Product);
  const body = orderFor(key, effect, planProduct(customer, products).id);
  const creation = { resource: resources.productOrder, externalId: key, owned, body };
  const made = await createOnce(deps, creation, ProductOrder);
  if (undone.has(made.state)) throw refused(made.state, `The order was ${made.state}.`);
  const amount = made.productOrderItem[0]?.itemTotalPrice[0]?.price?.taxIncludedAmount ?? null;
  return { ...nothingSaid, amount };
}

async function openTicket(
  deps: ClientDeps,
  key: string,
  effect: TicketEffect,
  customer: Customer,
): Promise<EffectReceipt> {
  const owned = { 'relatedParty.id': customer.id };
  const creation = {
    resource: resources.troubleTicket,
    externalId: key,
    owned,
    body: ticketFor(key, effect),
  };
  const made = await createOnce(deps, creation, TroubleTicket);
  if (made.status === 'rejected') throw refused('rejected', 'The ticket was rejected.');
  const { timeZone } = countryPacks[countryOf(customer)];
  const due = made.expectedResolutionDate;
  return {
    reference: made.id,
    amount: made.amount ?? null,
    dueOn: due ? dayOf(due, timeZone) : null,
    sentTo: sentTo(effect, customer),
  };
}

/** What is sent about a dispute, and bills of an e-billing customer, go to the e-mail; other bills go by post. */
function sentTo({ kind }: TicketEffect, customer: Customer): string | null {
  if (kind !== 'dispute-opened' && kind !== 'bill-sent') return null;
  const { email, address } = reachOf(customer);
  return kind === 'dispute-opened' || hasEBilling(customer) ? maskEmail(email) : maskAddress(address);
}

/** A customer has no `externalId`: the key stays beside the setting that it changed. */
async function activateEBilling(deps: ClientDeps, key: string, accountId: string): Promise<EffectReceipt> {
  return changeOnce(deps, async (patch) => {
    const customer = await readCustomer(deps, accountId);
    const { characteristic, engagedParty } = customer;
    const receipt = { ...nothingSaid, sentTo: maskEmail(reachOf(customer).email) };
    if (valueOf(characteristic, characteristics.eBillingRequest) === key) return receipt;
    if (hasEBilling(customer)) throw refused('already-active', 'E-billing is on already.');
    const changed: ReadonlySet<string> = new Set([characteristics.eBilling, characteristics.eBillingRequest]);
    // A patch replaces the whole list.
    const body = {
      engagedParty,
      characteristic: [
        ...characteristic.filter(({ name }) => !changed.has(name)),
        { name: characteristics.eBilling, valueType: 'boolean', value: true },
        { name: characteristics.eBillingRequest, valueType: 'string', value: key },
      ],
    };
    await patch({ resource: resources.customer, id: accountId, body, key }, Customer);
    return receipt;
  });
}

const nothingSaid: EffectReceipt = { reference: null, amount: null, dueOn: null, sentTo: null };
