import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../shared/accounts/account.ts';
import { countryCodes } from '../../../shared/countries/country.ts';
import { amountDue, currentBill, overdueBills, usualBill } from '../../accounts/bills.ts';
import { accountsContract } from '../../testing/accounts-contract.ts';
import { createSandboxAccounts } from './sandbox-accounts.ts';
import { referenceFor } from './write-receipt.ts';

const openAt = (instant: string, file: string | null = null) =>
  createSandboxAccounts({ clock: () => new Date(instant), file });

accountsContract('the sandbox', (clock) => {
  const accounts = createSandboxAccounts({ clock, file: null });
  return { accounts, close: () => accounts.close() };
});

async function everyone(instant: string): Promise<readonly Account[]> {
  const sandbox = openAt(instant);
  const lists = await Promise.all(countryCodes.map((country) => sandbox.list(country, 1_000)));
  return lists.flat();
}

const who = ({ id, name, phone, address, plan, devices }: Account) => {
  return { id, name, phone, address, plan, devices };
};
const billed = ({ bills }: Account) => bills.map(({ lines, total, state }) => ({ lines, total, state }));

describe('the pretend customers', () => {
  it('are at least 300, no two with the same id or e-mail', async () => {
    const customers = await everyone('2026-11-23T15:00:00Z');
    expect(customers.length).toBeGreaterThanOrEqual(300);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(customers.length);
    expect(new Set(customers.map(({ country, email }) => country + email)).size).toBe(customers.length);
  });

  it('can be called and written to: phones of their country, e-mails at example.com', async () => {
    for (const { id, phone, country, email } of await everyone('2026-11-23T15:00:00Z')) {
      const parsed = parsePhoneNumberFromString(phone);
      expect(parsed?.isValid(), `${id} ${phone}`).toBe(true);
      expect(parsed?.country, `${id} ${phone}`).toBe(country);
      expect(parsed?.number).toBe(phone);
      expect(email).toMatch(/^[a-z.]+\d+@example\.com$/);
    }
  });

  it.each(countryCodes)('%s has someone for every kind of call', async (country) => {
    const customers = await openAt('2026-11-23T15:00:00Z').list(country, 1_000);
    const some = (suits: (account: Account) => boolean) => customers.filter(suits).length;
    expect(some((account) => account.devices.some(({ online }) => !online))).toBeGreaterThan(1);
    expect(some((account) => overdueBills(account).length > 0)).toBeGreaterThan(1);
    expect(some((account) => !account.eBilling)).toBeGreaterThan(1);
    expect(some((account) => account.discounts.length > 0)).toBeGreaterThan(1);
    expect(
      some((account) => (currentBill(account)?.total.minor ?? 0) > (usualBill(account)?.minor ?? 0)),
    ).toBeGreaterThan(1);
  });

  it('are the same at every start', async () => {
    expect(await everyone('2026-11-23T15:00:00Z')).toEqual(await everyone('2026-11-23T15:00:00Z'));
  });

  it('stay who they are while their bills follow the clock', async () => {
    const [before, after] = await Promise.all([
      everyone('2026-11-30T15:00:00Z'),
      everyone('2027-01-31T15:00:00Z'),
    ]);
    expect(after.map(who)).toEqual(before.map(who));
    expect(after.map(billed)).toEqual(before.map(billed));
    expect(new Set(after.map((account) => currentBill(account)?.month))).toEqual(new Set(['2027-01']));
  });

  it('live in their own time zone: the month turns in Brazil while it is still the old one in Ecuador', async () => {
    const sandbox = openAt('2026-12-01T04:00:00Z');
    expect(currentBill(await sandbox.find('BR-1001'))?.month).toBe('2026-12');
    expect(currentBill(await sandbox.find('EC-1001'))?.month).toBe('2026-11');
  });
});

describe('an overdue customer', () => {
  it('pays in parts that add up to what was due, each on a business day, and is overdue no longer', async () => {
    const sandbox = openAt('2026-11-23T15:00:00Z');
    const account = (await sandbox.list('CL', 1_000)).find((account) => overdueBills(account).length > 0);
    if (!account) throw new Error('Nobody overdue');
    const due = amountDue(account);
    const receipt = await sandbox.perform('k', { accountId: account.id, kind: 'payment-arranged', parts: 4 });
    const after = await sandbox.find(account.id);
    const parts = after.arrangements[0]?.parts ?? [];
    expect(receipt.amount).toEqual(due);
    expect(parts.map(({ dueOn }) => dueOn)).toEqual(['2026-12-23', '2027-01-25', '2027-02-23', '2027-03-23']);
    expect(parts.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(due.minor);
    expect(overdueBills(after)).toEqual([]);
  });
});

describe('a customer without e-billing', () => {
  it('gets the bill by post until e-billing is on', async () => {
    const sandbox = openAt('2026-11-23T15:00:00Z');
    const account = (await sandbox.list('UY', 1_000)).find(({ eBilling }) => !eBilling);
    const accountId = account?.id ?? '';
    const billId = (account && currentBill(account)?.id) ?? '';
    const byPost = await sandbox.perform('post', { accountId, kind: 'bill-sent', billId });
    expect(byPost.sentTo).toContain('•••');
    expect(byPost.sentTo).not.toMatch(/@|\d{2}/);
    await sandbox.perform('activate', { accountId, kind: 'e-billing-activated' });
    expect((await sandbox.find(accountId)).eBilling).toBe(true);
    const byMail = await sandbox.perform('mail', { accountId, kind: 'bill-sent', billId });
    expect(byMail.sentTo).toMatch(/•••@example\.com$/);
  });
});

describe('a newcomer', () => {
  it('is refused the discount for those who stay', async () => {
    const sandbox = openAt('2026-11-23T15:00:00Z');
    const customers = await sandbox.list('PE', 1_000);
    const newcomer = customers.find(
      ({ customerSince, discounts }) => customerSince > '2025-01-01' && !discounts[0],
    );
    const effect = { kind: 'discount-applied', percent: 20, months: 6 } as const;
    await expect(sandbox.perform('k', { accountId: newcomer?.id ?? '', ...effect })).rejects.toMatchObject({
      failure: { code: 'action-refused', details: { reason: 'tenure-too-short' } },
    });
  });
});

describe('a sandbox with a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faro-sandbox-'));
    file = join(folder, 'accounts.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const dispute = {
    accountId: 'TT-1002',
    kind: 'dispute-opened',
    billId: 'TT-1002-2026-11',
    amount: { minor: 7_000, currency: 'TTD' },
    reason: 'unusual amount',
  } as const;

  it('keeps changes over a restart, and still knows their keys', async () => {
    const first = openAt('2026-11-23T15:00:00Z', file);
    const receipt = await first.perform('key', dispute);
    const before = await first.find('TT-1002');
    first.close();
    const second = openAt('2026-11-23T16:00:00Z', file);
    expect(await second.find('TT-1002')).toEqual(before);
    expect(await second.perform('key', dispute)).toEqual(receipt);
    expect((await second.find('TT-1002')).credits).toHaveLength(1);
    second.close();
  });

  it('settles a credit with its month and a dispute on its day, and keeps the plan', async () => {
    const first = openAt('2026-11-23T15:00:00Z', file);
    await first.perform('dispute', dispute);
    await first.perform('plan', { accountId: 'TT-1002', kind: 'plan-changed', planId: 'tt-essential-plus' });
    first.close();
    const later = openAt('2027-01-11T15:00:00Z', file);
    const account = await later.find('TT-1002');
    expect(account.credits).toEqual([]);
    expect(account.tickets[0]).toMatchObject({ kind: 'dispute', state: 'resolved' });
    expect(account.plan.name).toBe('Essential Plus');
    later.close();
  });

  it('moves a customer on the day that was agreed, not before', async () => {
    const address = '7 New Street, Arima';
    const first = openAt('2026-11-23T15:00:00Z', file);
    await first.perform('k', { accountId: 'TT-1003', kind: 'address-changed', address, from: '2026-12-05' });
    const before = await first.find('TT-1003');
    expect(before.address).not.toBe(address);
    expect(before.tickets[0]?.summary).toContain(address);
    first.close();
    const later = openAt('2026-12-05T15:00:00Z', file);
    expect((await later.find('TT-1003')).address).toBe(address);
    later.close();
  });

  it.each(['garbage', 'SQLite format 3\u0000'.padEnd(400, '?')])(
    'says so when the file is no database',
    (contents) => {
      writeFileSync(file, contents);
      expect(() => openAt('2026-11-23T15:00:00Z', file)).toThrow(
        expect.objectContaining({ failure: expect.objectContaining({ code: 'accounts-unavailable' }) }),
      );
    },
  );

  it('says so when there is no such folder', () => {
    expect(() => openAt('2026-11-23T15:00:00Z', join(folder, 'missing', 'accounts.sqlite'))).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'accounts-unavailable' }) }),
    );
  });
});

describe('reference numbers', () => {
  it('follow from the key, and give way where one is taken', async () => {
    const first = await referenceFor('CL', 'key', async () => false);
    expect(first).toMatch(/^CL-\d{7}$/);
    expect(await referenceFor('CL', 'key', async () => false)).toBe(first);
    const second = await referenceFor('CL', 'key', async (reference) => reference === first);
    expect(second).toMatch(/^CL-\d{7}$/);
    expect(second).not.toBe(first);
  });
});
