import { currentBill, usualBill } from '../../../backend/accounts/bills.ts';
import { addBusinessDays, todayIn } from '../../../backend/accounts/business-days.ts';
import type { AccountEffect } from '../../../backend/accounts/accounts.ts';
import type { SandboxAccounts } from '../../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import type { EffectKind } from '../../../shared/conversation/event.ts';

type Wanted = { readonly [Kind in EffectKind]: Extract<AccountEffect, { kind: Kind }> };

/** One change of every kind that customers of Ecuador may have today. */
export async function everyEffect(accounts: SandboxAccounts): Promise<Wanted> {
  const { id: accountId, address, plan } = await accounts.find('EC-1001');
  const disputing = await accounts.find('EC-1002');
  const { loyalty } = await accounts.catalogue('EC');
  const onPaper = (await accounts.list('EC', 40)).find(({ eBilling }) => !eBilling);
  const disputed = currentBill(disputing);
  const copied = currentBill(await accounts.find(accountId));
  if (!onPaper || !disputed || !copied) throw new Error('The customers this needs are not there.');

  const today = todayIn('America/Guayaquil', new Date());
  const reason = 'faults';
  return {
    'plan-changed': { kind: 'plan-changed', accountId, planId: 'ec-essential-plus' },
    'discount-applied': {
      kind: 'discount-applied',
      accountId,
      percent: loyalty.percent,
      months: loyalty.months,
    },
    'dispute-opened': {
      kind: 'dispute-opened',
      accountId: disputing.id,
      billId: disputed.id,
      amount: {
        ...disputed.total,
        minor: disputed.total.minor - (usualBill(disputing)?.minor ?? 0),
      },
      reason,
    },
    'credit-applied': { kind: 'credit-applied', accountId, amount: { ...plan.price, minor: 500 }, reason },
    'bill-sent': { kind: 'bill-sent', accountId, billId: copied.id },
    'ticket-opened': { kind: 'ticket-opened', accountId, topic: 'fault', summary: reason },
    'e-billing-activated': { kind: 'e-billing-activated', accountId: onPaper.id },
    'payment-arranged': { kind: 'payment-arranged', accountId, parts: 2 },
    'address-changed': { kind: 'address-changed', accountId, address: `${address}, 2`, from: today },
    'visit-scheduled': {
      kind: 'visit-scheduled',
      accountId,
      on: addBusinessDays(today, 2, 'EC'),
      reason,
    },
    'cancellation-registered': { kind: 'cancellation-registered', accountId, reason },
  };
}
