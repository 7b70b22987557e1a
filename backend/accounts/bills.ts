import type { Account, Bill, Catalogue, Genre, Plan } from '../../shared/accounts/account.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { lessPercent, type Money, mean, subtract } from '../../shared/countries/money.ts';

/** How many bills before the current one make up what is usual. */
const usualMonths = 6;

/** Nothing can be said of bills that could not be read. @throws FailureError `accounts-unavailable`. */
export function requireBills({ missing }: Account): void {
  if (!missing.includes('bills')) return;
  throw new FailureError(
    'accounts-unavailable',
    'The bills cannot be reached; nothing is known of them now.',
  );
}

/** The newest bill, or null for a customer who has had none yet. */
export function currentBill(account: Account): Bill | null {
  return account.bills[0] ?? null;
}

/** The mean total of the six bills before the current one (fewer for a newer customer), or null without any. */
export function usualBill(account: Account): Money | null {
  const before = billsBefore(account);
  return before.length > 0 ? mean(before.map((bill) => bill.total)) : null;
}

/** Current total less the usual: negative when it is lower, null when there is nothing to compare. */
export function billDifference(account: Account): Money | null {
  const current = currentBill(account);
  const usual = usualBill(account);
  return current && usual && subtract(current.total, usual);
}

/** Lines of the current bill that none of the six before it has, compared by kind and text. */
export function newBillLines(account: Account): Bill['lines'] {
  const seen = new Set(billsBefore(account).flatMap((bill) => bill.lines.map(lineIdentity)));
  return (currentBill(account)?.lines ?? []).filter((line) => !seen.has(lineIdentity(line)));
}

/** Bills past their due date that are not paid, newest first. */
export function overdueBills(account: Account): readonly Bill[] {
  return account.bills.filter((bill) => bill.state === 'overdue');
}

/** What is still to be paid over all bills, without the sums that a dispute suspends. */
export function amountDue(account: Account): Money {
  const minor = account.bills
    .filter((bill) => bill.state !== 'paid')
    .reduce((sum, bill) => sum + bill.total.minor - (bill.suspended?.minor ?? 0), 0);
  return { minor, currency: account.plan.price.currency };
}

/** Whole years as a customer on a day (YYYY-MM-DD). */
export function yearsOfTenure(account: Account, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(account.customerSince.slice(0, 4));
  return today.slice(5) < account.customerSince.slice(5) ? years - 1 : years;
}

/** A month's price while the loyalty discount runs. */
export function priceWithLoyalty(price: Money, loyalty: Catalogue['loyalty']): Money {
  return lessPercent(price, loyalty.percent);
}

/** The discount that runs on a day (YYYY-MM-DD), its last day included. */
export function runningDiscount(account: Account, today: string): Account['discounts'][number] | null {
  return account.discounts.find(({ from, until }) => from <= today && today <= until) ?? null;
}

/** A month's price of the customer's plan on a day, less the discount that runs. */
export function priceToday(account: Account, today: string): Money {
  return lessPercent(account.plan.price, runningDiscount(account, today)?.percent ?? 0);
}

/** Whether the catalogue's loyalty discount may be granted: long enough a customer, and no discount running. */
export function loyaltyEligible(account: Account, catalogue: Catalogue, today: string): boolean {
  return (
    yearsOfTenure(account, today) >= catalogue.loyalty.afterYears && runningDiscount(account, today) === null
  );
}

/** The cheapest plan below the price of the customer's own that has every wanted genre, or null. */
export function bestOffer(
  account: Account,
  catalogue: Catalogue,
  wantedGenres: readonly Genre[],
): Plan | null {
  const suitable = catalogue.plans.filter(
    (plan) =>
      plan.price.minor < account.plan.price.minor &&
      wantedGenres.every((genre) => plan.genres.includes(genre)),
  );
  return suitable.toSorted((first, second) => first.price.minor - second.price.minor)[0] ?? null;
}

function billsBefore(account: Account): readonly Bill[] {
  return account.bills.slice(1, 1 + usualMonths);
}

function lineIdentity(line: Bill['lines'][number]): string {
  return `${line.kind} ${line.text.en}`;
}
