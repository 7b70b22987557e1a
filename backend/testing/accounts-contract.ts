import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Account, Catalogue } from '../../shared/accounts/account.ts';
import { countryCodes } from '../../shared/countries/country.ts';
import type { AccountEffect, Accounts } from '../accounts/accounts.ts';
import {
  bestOffer,
  billDifference,
  currentBill,
  loyaltyEligible,
  newBillLines,
  priceToday,
  priceWithLoyalty,
  usualBill,
  yearsOfTenure,
} from '../accounts/bills.ts';
import { addMonths } from '../accounts/business-days.ts';

/** An adapter under test, over the demonstration's customers and without any change. */
export interface AccountsUnderTest {
  readonly accounts: Accounts;
  close(): void | Promise<void>;
}

/** A Monday with two plain weeks ahead in Ecuador, Brazil and Trinidad and Tobago. */
const now = new Date('2026-11-23T15:00:00Z');
const today = '2026-11-23';
const tenBusinessDaysOn = '2026-12-07';
const demonstrated = ['EC', 'TT', 'BR'] as const;

/** What every adapter of the `Accounts` port does, run over the customers that all of them know. */
export function accountsContract(
  name: string,
  makeAccounts: (clock: () => Date) => AccountsUnderTest | Promise<AccountsUnderTest>,
): void {
  describe(`${name} as accounts`, () => {
    let underTest: AccountsUnderTest;
    let accounts: Accounts;
    beforeEach(async () => {
      underTest = await makeAccounts(() => now);
      accounts = underTest.accounts;
    });
    afterEach(() => underTest.close());

    describeCustomers(() => accounts);
    describeRetention(() => accounts);
    describeBillQuery(() => accounts);
    describeRequests(() => accounts);
    describeRefusals(() => accounts);
  });
}

function describeCustomers(accounts: () => Accounts): void {
  describe.each(countryCodes)('the customers of %s', (country) => {
    it('fit the schema, with a year of bills that add up', async () => {
      const listed = await accounts().list(country, 40);
      expect(listed.length).toBeGreaterThanOrEqual(27);
      for (const account of listed) {
        expect(Account.parse(account)).toEqual(account);
        expect(account.country).toBe(country);
        expect(account.bills.map((bill) => bill.month)).toEqual(yearBefore);
        for (const bill of account.bills) {
          expect(bill.lines.reduce((sum, line) => sum + line.amount.minor, 0)).toBe(bill.total.minor);
        }
      }
    });

    it('buy from a catalogue whose plans they have', async () => {
      const catalogue = await accounts().catalogue(country);
      expect(Catalogue.parse(catalogue)).toEqual(catalogue);
      expect(catalogue.plans.map((plan) => plan.name)).toEqual(
        expect.arrayContaining(['Premium', 'Essential Plus']),
      );
      for (const account of await accounts().list(country, 40)) {
        expect(catalogue.plans).toContainEqual(account.plan);
      }
    });
  });

  it('are listed no further than asked', async () => {
    expect(await accounts().list('EC', 2)).toHaveLength(2);
  });

  it.each(['EC-9999', 'XX-1001', '', 'EC-1001 ', '<script>', '__proto__'])(
    'do not include “%s”',
    async (accountId) => {
      const unknown = { failure: { code: 'unknown-account' } };
      await expect(accounts().find(accountId)).rejects.toMatchObject(unknown);
      const effect: AccountEffect = { accountId, kind: 'e-billing-activated' };
      await expect(accounts().perform('key', effect)).rejects.toMatchObject(unknown);
    },
  );
}

/** The twelve months up to `now`, newest first. */
const yearBefore = Array.from({ length: 12 }, (_, back) => addMonths(today, -back).slice(0, 7));

function describeRetention(accounts: () => Accounts): void {
  describe.each(demonstrated)('Daniel, who wants to leave, in %s', (country) => {
    const accountId = `${country}-1001`;

    it('has had Premium at 128.90 for three years', async () => {
      const daniel = await accounts().find(accountId);
      expect(daniel.name).toMatch(/^Daniel /);
      expect(daniel.plan).toMatchObject({ name: 'Premium', price: { minor: 12_890 } });
      expect(yearsOfTenure(daniel, today)).toBe(3);
      expect(daniel.planSince <= '2023-11-23').toBe(true);
    });

    it('keeps sports and news for 89.90, and pays 71.92 with the discount for staying', async () => {
      const daniel = await accounts().find(accountId);
      const catalogue = await accounts().catalogue(country);
      const offer = bestOffer(daniel, catalogue, ['sports', 'news']);
      expect(offer).toMatchObject({ name: 'Essential Plus', price: { minor: 8_990 } });
      expect(loyaltyEligible(daniel, catalogue, today)).toBe(true);
      expect(catalogue.loyalty).toMatchObject({ percent: 20, months: 6 });
      expect(offer && priceWithLoyalty(offer.price, catalogue.loyalty).minor).toBe(7_192);
    });

    it('has the new plan and the discount as soon as they are made', async () => {
      const planId = `${country.toLowerCase()}-essential-plus`;
      await accounts().perform('plan', { accountId, kind: 'plan-changed', planId });
      const discount = { accountId, kind: 'discount-applied', percent: 20, months: 6 } as const;
      const receipt = await accounts().perform('discount', discount);
      const daniel = await accounts().find(accountId);
      expect(receipt.amount?.minor).toBe(7_192);
      expect(daniel.plan.name).toBe('Essential Plus');
      expect(daniel.planSince).toBe(today);
      expect(daniel.discounts).toEqual([{ percent: 20, from: today, until: '2027-05-23' }]);
      expect(priceToday(daniel, today).minor).toBe(7_192);
    });

    it('sees his request to cancel on record, once, and settled when he stays after all', async () => {
      const request = { accountId, kind: 'cancellation-registered', reason: 'price' } as const;
      const receipt = await accounts().perform('first', request);
      expect((await accounts().perform('second', request)).reference).toBe(receipt.reference);
      const asked = (await accounts().find(accountId)).tickets;
      expect(asked).toMatchObject([{ id: receipt.reference, kind: 'cancellation', state: 'open' }]);
      const planId = `${country.toLowerCase()}-essential-plus`;
      await accounts().perform('plan', { accountId, kind: 'plan-changed', planId });
      expect((await accounts().find(accountId)).tickets).toMatchObject([{ state: 'resolved' }]);
    });
  });
}

function describeBillQuery(accounts: () => Accounts): void {
  describe.each(demonstrated)('the bill that is too high, in %s', (country) => {
    const accountId = `${country}-1002`;

    it('is 259.90 where 189.90 is usual, and new lines explain the 70.00', async () => {
      const account = await accounts().find(accountId);
      expect(currentBill(account)?.total.minor).toBe(25_990);
      expect(usualBill(account)?.minor).toBe(18_990);
      expect(billDifference(account)?.minor).toBe(7_000);
      const lines = newBillLines(account);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.reduce((sum, line) => sum + line.amount.minor, 0)).toBe(7_000);
    });

    it('can be disputed: a number, a date ten business days on, and the sum treated as the country has it', async () => {
      const before = await accounts().find(accountId);
      const amount = billDifference(before) ?? before.plan.price;
      const billId = currentBill(before)?.id ?? '';
      const dispute = { accountId, kind: 'dispute-opened', billId, amount, reason: 'too high' } as const;
      const receipt = await accounts().perform('dispute', dispute);
      expect(receipt).toMatchObject({ amount, dueOn: tenBusinessDaysOn });
      expect(receipt.reference).toMatch(/^CL-\d{7}$/);
      expect(receipt.sentTo).toMatch(/^.•••@example\.com$/);

      const after = await accounts().find(accountId);
      const { reference } = receipt;
      expect(after.tickets[0]).toMatchObject({ id: reference, kind: 'dispute', state: 'open', amount });
      const suspends = country === 'BR';
      expect(currentBill(after)?.suspended).toEqual(suspends ? amount : null);
      expect(after.credits).toEqual(suspends ? [] : [{ id: reference, amount, reason: 'too high' }]);
    });
  });

  it('in Peru only the undisputed part is left to pay', async () => {
    const account = (await accounts().list('PE', 1))[0];
    const bill = account && currentBill(account);
    if (!bill) throw new Error('No customer in Peru');
    const amount = { ...bill.total, minor: 100 };
    const { id: accountId } = account;
    await accounts().perform('k', {
      accountId,
      kind: 'dispute-opened',
      billId: bill.id,
      amount,
      reason: 'r',
    });
    const after = await accounts().find(accountId);
    expect(currentBill(after)?.suspended).toEqual(amount);
    expect(after.credits).toEqual([]);
  });
}

function describeRequests(accounts: () => Accounts): void {
  it('Mark Smith gets a copy of his bill by e-mail', async () => {
    const mark = await accounts().find('TT-1003');
    expect(mark).toMatchObject({ name: 'Mark Smith', eBilling: true });
    expect(mark.address.length).toBeGreaterThan(10);
    const billId = currentBill(mark)?.id ?? '';
    const receipt = await accounts().perform('copy', { accountId: mark.id, kind: 'bill-sent', billId });
    expect(receipt.sentTo).toBe('m•••@example.com');
    expect((await accounts().find(mark.id)).contacts[0]).toMatchObject({ on: today, channel: 'e-mail' });
  });

  it('a repeated key changes nothing and answers the same', async () => {
    const amount = { minor: 500, currency: 'USD' };
    const credit = { accountId: 'EC-1001', kind: 'credit-applied', amount, reason: 'goodwill' } as const;
    const first = await accounts().perform('same-key', credit);
    const again = await Promise.all([
      accounts().perform('same-key', credit),
      accounts().perform('same-key', credit),
    ]);
    expect(again).toEqual([first, first]);
    expect((await accounts().find('EC-1001')).credits).toHaveLength(1);
  });

  it('a ticket, a visit and a move are on the account with their dates', async () => {
    const accountId = 'EC-1001';
    const fault = { accountId, kind: 'ticket-opened', topic: 'fault', summary: 'no signal' } as const;
    const ticket = await accounts().perform('ticket', fault);
    const visit = { accountId, kind: 'visit-scheduled', on: '2026-11-24', reason: 'no signal' } as const;
    const move = {
      accountId,
      kind: 'address-changed',
      address: 'Calle Nueva 12, Quito',
      from: today,
    } as const;
    const visited = await accounts().perform('visit', visit);
    const moved = await accounts().perform('move', move);
    const account = await accounts().find(accountId);
    expect(account.address).toBe('Calle Nueva 12, Quito');
    expect(account.tickets.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      [moved.reference, today],
      [visited.reference, '2026-11-24'],
      [ticket.reference, '2026-11-26'],
    ]);
  });
}

const usd = (minor: number) => ({ minor, currency: 'USD' });

function describeRefusals(accounts: () => Accounts): void {
  const discount = { accountId: 'EC-1001', kind: 'discount-applied', percent: 20, months: 6 } as const;
  const dispute = {
    accountId: 'EC-1002',
    kind: 'dispute-opened',
    billId: 'EC-1002-2026-11',
    reason: 'r',
  } as const;

  it.each<[string, AccountEffect]>([
    ['same-plan', { accountId: 'EC-1001', kind: 'plan-changed', planId: 'ec-premium' }],
    ['unknown-plan', { accountId: 'EC-1001', kind: 'plan-changed', planId: 'br-essential-plus' }],
    ['above-catalogue', { ...discount, percent: 21 }],
    ['above-catalogue', { ...discount, months: 7 }],
    ['unknown-bill', { ...dispute, billId: 'EC-1001-2026-11', amount: usd(100) }],
    ['amount-out-of-range', { ...dispute, amount: usd(0) }],
    ['amount-out-of-range', { ...dispute, amount: usd(25_991) }],
    ['wrong-currency', { ...dispute, amount: { minor: 100, currency: 'BRL' } }],
    ['wrong-currency', { accountId: 'BR-1001', kind: 'credit-applied', amount: usd(100), reason: 'r' }],
    ['unknown-bill', { accountId: 'EC-1003', kind: 'bill-sent', billId: 'nothing' }],
    ['already-active', { accountId: 'EC-1003', kind: 'e-billing-activated' }],
    ['parts-out-of-range', { accountId: 'EC-1001', kind: 'payment-arranged', parts: 7 }],
    ['in-the-past', { accountId: 'EC-1001', kind: 'visit-scheduled', on: today, reason: 'r' }],
    ['not-a-business-day', { accountId: 'EC-1001', kind: 'visit-scheduled', on: '2026-12-25', reason: 'r' }],
    ['too-far-ahead', { accountId: 'EC-1001', kind: 'visit-scheduled', on: '2027-06-01', reason: 'r' }],
    ['in-the-past', { accountId: 'EC-1001', kind: 'address-changed', address: 'x', from: '2026-11-22' }],
  ])('%s is a reason to refuse, and nothing changes', async (reason, effect) => {
    const before = await accounts().find(effect.accountId);
    await expect(accounts().perform('refused', effect)).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason } },
    });
    expect(await accounts().find(effect.accountId)).toEqual(before);
  });

  it.each<[string, AccountEffect]>([
    ['discount-running', discount],
    ['already-disputed', { ...dispute, amount: usd(7_000) }],
    ['already-arranged', { accountId: 'EC-1001', kind: 'payment-arranged', parts: 3 }],
  ])('%s: what was granted once is not granted again under another key', async (reason, effect) => {
    await accounts().perform('first', effect);
    await expect(accounts().perform('second', effect)).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason } },
    });
  });
}
