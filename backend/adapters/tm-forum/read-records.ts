import { FailureError } from '../../../shared/wire/failure.ts';
import type { AccountPart } from '../../../shared/accounts/account.ts';
import { resources } from './apis.ts';
import { type ClientDeps, readAll } from './client.ts';
import { BillingRate, type Customer, CustomerBill, Product, TroubleTicket } from './entities.ts';

/** All that the systems know of a customer, each part as its own system answered. */
export interface Records {
  readonly customer: Customer;
  readonly products: readonly Product[];
  readonly bills: readonly CustomerBill[];
  readonly rates: readonly BillingRate[];
  readonly tickets: readonly TroubleTicket[];
  readonly missing: readonly AccountPart[];
}

export interface ReadDeps extends ClientDeps {
  readonly clock: () => Date;
  /** Told why a part of an account is missing. */
  readonly report: (failure: FailureError) => void;
  /** Until when a part is not asked for again, in milliseconds of the clock. */
  readonly outages: Map<AccountPart, number>;
}

/**
 * Milliseconds for which a part that could not be read is missing without another try: nobody is kept waiting for
 * it with every sentence.
 */
const outageRest = 5_000;

/**
 * The records of customers, the systems asked side by side. Nobody can be served without the products; bills and
 * tickets that cannot be read are missing from every one of them.
 * @throws FailureError `accounts-unavailable`.
 */
export async function readRecords(
  deps: ReadDeps,
  customers: readonly Customer[],
): Promise<readonly Records[]> {
  if (customers.length === 0) return [];
  const owned = { 'relatedParty.id': customers.map(({ id }) => id).join(',') };
  const accounts = { 'billingAccount.id': customers.flatMap(billingAccounts).join(',') };
  const [products, billed, tickets] = await Promise.all([
    readAll(deps, resources.product, { ...owned, status: 'active' }, Product),
    unlessMissing(deps, 'bills', () =>
      Promise.all([
        readAll(deps, resources.customerBill, owned, CustomerBill),
        readAll(deps, resources.appliedCustomerBillingRate, accounts, BillingRate),
      ]),
    ),
    unlessMissing(deps, 'tickets', () => readAll(deps, resources.troubleTicket, owned, TroubleTicket)),
  ]);
  const [bills, rates] = billed.read ?? [[], []];
  const missing = [...billed.missing, ...tickets.missing];
  return customers.map((customer) => ({
    customer,
    products: products.filter((product) => belongsTo(customer, product)),
    bills: bills.filter((bill) => belongsTo(customer, bill)),
    rates: rates.filter(({ billingAccount }) => billingAccounts(customer).includes(billingAccount.id)),
    tickets: (tickets.read ?? []).filter((ticket) => belongsTo(customer, ticket)),
    missing,
  }));
}

/** The records of one customer. @throws FailureError as `readRecords`. */
export async function readRecordsOf(deps: ReadDeps, customer: Customer): Promise<Records> {
  const [records] = await readRecords(deps, [customer]);
  return records as Records;
}

/** Where a customer's bills go to; a customer without any account has one of the same id. */
function billingAccounts({ id, account }: Customer): readonly string[] {
  return account.length > 0 ? account.map(({ id }) => id) : [id];
}

/** Also keeps a server that passes over a filter from showing one customer what is another's. */
function belongsTo({ id }: Customer, { relatedParty }: { readonly relatedParty: readonly { id: string }[] }) {
  return relatedParty.some((party) => party.id === id);
}

async function unlessMissing<Read>(
  { clock, report, outages }: ReadDeps,
  part: AccountPart,
  read: () => Promise<Read>,
): Promise<{ readonly read: Read | null; readonly missing: readonly AccountPart[] }> {
  const missing = { read: null, missing: [part] };
  if (clock().getTime() < (outages.get(part) ?? 0)) return missing;
  try {
    return { read: await read(), missing: [] };
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    outages.set(part, clock().getTime() + outageRest);
    report(error);
    return missing;
  }
}
