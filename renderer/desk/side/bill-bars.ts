import type { Account, Bill } from '../../../shared/accounts/account.ts';

/** How many bills the bars show, the current one included. */
const billsShown = 6;

export interface BillBar {
  readonly bill: Bill;
  /** Part of the highest total shown, 0 to 1. */
  readonly height: number;
  readonly current: boolean;
}

/** The last bills, oldest first. */
export function billBars({ bills }: Account): readonly BillBar[] {
  const shown = bills.slice(0, billsShown);
  const highest = Math.max(...shown.map(({ total }) => total.minor), 1);
  return shown
    .map((bill, index) => ({ bill, height: bill.total.minor / highest, current: index === 0 }))
    .toReversed();
}

/** Whole years from a calendar day to another. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
