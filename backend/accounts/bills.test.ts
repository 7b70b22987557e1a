import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Account, Bill, Catalogue, Genre } from '../../shared/accounts/account.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import {
  amountDue,
  bestOffer,
  billDifference,
  currentBill,
  loyaltyEligible,
  newBillLines,
  overdueBills,
  priceToday,
  runningDiscount,
  usualBill,
  yearsOfTenure,
} from './bills.ts';

const today = '2026-11-23';
let daniel: Account;
let catalogue: Catalogue;
beforeAll(async () => {
  const sandbox = createSandboxAccounts({ clock: () => new Date(`${today}T15:00:00Z`), file: null });
  daniel = await sandbox.find('EC-1001');
  catalogue = await sandbox.catalogue('EC');
});

/** Bills of these totals, newest first, a line each. */
function billed(totals: readonly number[], state: Bill['state'] = 'paid'): Account {
  const [template] = daniel.bills as [Bill];
  const [line] = template.lines as [Bill['lines'][number]];
  const bills = totals.map((minor, back) => {
    const amount = { minor, currency: 'USD' };
    return { ...template, id: `bill-${back}`, state, total: amount, lines: [{ ...line, amount }] };
  });
  return { ...daniel, bills };
}

describe('what is usual', () => {
  it('is the mean of the six before the current one, whatever came earlier', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 7, maxLength: 12 }), (totals) => {
        const [current = 0, ...before] = totals;
        const six = before.slice(0, 6);
        const usual = Math.round(six.reduce((sum, total) => sum + total, 0) / 6);
        const account = billed(totals);
        expect(usualBill(account)?.minor).toBe(usual);
        expect(billDifference(account)?.minor).toBe(current - usual);
      }),
    );
  });

  it('is the mean of what there is for a newer customer, and nothing for a new one', () => {
    expect(usualBill(billed([300, 100, 200]))?.minor).toBe(150);
    expect(usualBill(billed([300]))).toBeNull();
    expect(billDifference(billed([300]))).toBeNull();
    expect(currentBill(billed([]))).toBeNull();
    expect(billDifference(billed([]))).toBeNull();
    expect(newBillLines(billed([]))).toEqual([]);
  });

  it('counts a line as new unless one of the six before has it, whatever its amount', () => {
    expect(newBillLines(billed([500, 100, 100]))).toEqual([]);
    const account = billed([500, 100]);
    const [current, previous] = account.bills as [Bill, Bill];
    const line = {
      kind: 'late-fee' as const,
      text: { es: 'Mora', 'pt-BR': 'Multa', en: 'Late fee' },
      amount: { minor: 400, currency: 'USD' },
    };
    const withLine = { ...current, lines: [...current.lines, line] };
    expect(newBillLines({ ...account, bills: [withLine, previous] })).toEqual([line]);
  });
});

describe('what is due', () => {
  it('is all that is unpaid, without what a dispute suspends', () => {
    const paid = billed([100, 200], 'paid');
    const open = billed([1_000], 'open');
    const overdue = billed([300], 'overdue');
    const suspended = { minor: 250, currency: 'USD' };
    const [current] = open.bills as [Bill];
    const account = { ...daniel, bills: [{ ...current, suspended }, ...overdue.bills, ...paid.bills] };
    expect(amountDue(account).minor).toBe(1_000 - 250 + 300);
    expect(overdueBills(account)).toEqual(overdue.bills);
    expect(amountDue(paid).minor).toBe(0);
  });
});

describe('staying', () => {
  it.each([
    ['2023-11-23', 3],
    ['2023-11-24', 2],
    ['2026-11-23', 0],
    ['2024-02-29', 2],
  ])('a customer since %s has %i whole years', (customerSince, years) => {
    expect(yearsOfTenure({ ...daniel, customerSince }, today)).toBe(years);
  });

  it('earns the discount after the years that the catalogue asks, while no other runs', () => {
    expect(loyaltyEligible({ ...daniel, customerSince: '2024-11-23' }, catalogue, today)).toBe(true);
    expect(loyaltyEligible({ ...daniel, customerSince: '2024-11-24' }, catalogue, today)).toBe(false);
    const discounts = [{ percent: 10, from: '2026-06-01', until: today }];
    expect(loyaltyEligible({ ...daniel, discounts }, catalogue, today)).toBe(false);
    expect(loyaltyEligible({ ...daniel, discounts }, catalogue, '2026-11-24')).toBe(true);
  });

  it('lowers the price from the discount’s first day to its last', () => {
    const account = { ...daniel, discounts: [{ percent: 20, from: '2026-11-01', until: '2026-11-30' }] };
    const prices = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(
      (day) => priceToday(account, day).minor,
    );
    expect(prices).toEqual([12_890, 10_312, 10_312, 12_890]);
    expect(runningDiscount(account, today)?.percent).toBe(20);
  });
});

describe('the best offer', () => {
  it.each<[readonly Genre[], string]>([
    [[], 'Básico'],
    [['news', 'kids'], 'Básico'],
    [['movies', 'series'], 'Familia'],
    [['documentaries'], 'Cine Total'],
    [['sports'], 'Deportes Max'],
    [['news', 'sports'], 'Essential Plus'],
  ])('for %j is the cheapest plan that has it all: %s', (wanted, name) => {
    expect(bestOffer(daniel, catalogue, wanted)?.name).toBe(name);
  });

  it('is none where only the customer’s own plan or a dearer one would do', () => {
    expect(bestOffer(daniel, catalogue, ['sports', 'kids'])).toBeNull();
    const [cheapest] = catalogue.plans;
    expect(cheapest && bestOffer({ ...daniel, plan: cheapest }, catalogue, [])).toBeNull();
  });
});
