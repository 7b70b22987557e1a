import { assertNever } from '../../../shared/assert-never.ts';
import type { AccountEffect } from '../../accounts/accounts.ts';
import { amountDue, currentBill, runningDiscount, yearsOfTenure } from '../../accounts/bills.ts';
import { addDays, isBusinessDay } from '../../accounts/business-days.ts';
import type { EffectOf, Standing } from './change.ts';

/** Why the account's state rules an effect out; `details.reason` of the failure. */
export type Refusal =
  | 'unknown-plan'
  | 'same-plan'
  | 'discount-running'
  | 'above-catalogue'
  | 'tenure-too-short'
  | 'unknown-bill'
  | 'already-disputed'
  | 'already-paid'
  | 'wrong-currency'
  | 'amount-out-of-range'
  | 'already-active'
  | 'parts-out-of-range'
  | 'nothing-due'
  | 'already-arranged'
  | 'same-address'
  | 'in-the-past'
  | 'not-a-business-day'
  | 'too-far-ahead';

/** Technicians' calendars are open this many days ahead. */
const visitHorizonDays = 60;

/** The reason to refuse an effect, or null to make it. */
export function findRefusal(effect: AccountEffect, standing: Standing): Refusal | null {
  switch (effect.kind) {
    case 'plan-changed':
      return refusePlan(effect, standing);
    case 'discount-applied':
      return refuseDiscount(effect, standing);
    case 'dispute-opened':
      return refuseDispute(effect, standing);
    case 'credit-applied':
      return refuseCredit(effect, standing);
    case 'bill-sent':
      return standing.account.bills.some(({ id }) => id === effect.billId) ? null : 'unknown-bill';
    case 'e-billing-activated':
      return standing.account.eBilling ? 'already-active' : null;
    case 'payment-arranged':
      return refuseArrangement(effect, standing);
    case 'address-changed':
      if (effect.address.trim() === standing.account.address) return 'same-address';
      return effect.from < standing.today ? 'in-the-past' : null;
    case 'visit-scheduled':
      return refuseVisit(effect, standing);
    case 'ticket-opened':
    case 'cancellation-registered':
      return null;
    default:
      return assertNever(effect);
  }
}

function refusePlan(effect: EffectOf<'plan-changed'>, { account, catalogue }: Standing): Refusal | null {
  if (effect.planId === account.plan.id) return 'same-plan';
  return catalogue.plans.some(({ id }) => id === effect.planId) ? null : 'unknown-plan';
}

function refuseDiscount(effect: EffectOf<'discount-applied'>, standing: Standing): Refusal | null {
  const { percent, months, afterYears } = standing.catalogue.loyalty;
  if (effect.percent > percent || effect.months > months) return 'above-catalogue';
  if (effect.percent <= 0 || effect.months <= 0) return 'amount-out-of-range';
  if (yearsOfTenure(standing.account, standing.today) < afterYears) return 'tenure-too-short';
  return runningDiscount(standing.account, standing.today) ? 'discount-running' : null;
}

function refuseDispute(effect: EffectOf<'dispute-opened'>, standing: Standing): Refusal | null {
  const bill = standing.account.bills.find(({ id }) => id === effect.billId);
  if (!bill) return 'unknown-bill';
  if (effect.amount.currency !== bill.total.currency) return 'wrong-currency';
  if (effect.amount.minor <= 0 || effect.amount.minor > bill.total.minor) return 'amount-out-of-range';
  const disputed = standing.changes.some(
    (change) => change.effect.kind === 'dispute-opened' && change.effect.billId === bill.id,
  );
  if (disputed) return 'already-disputed';
  const needsUnpaid = standing.pack.dispute.treatment !== 'credit-next-bill';
  return needsUnpaid && bill.state === 'paid' ? 'already-paid' : null;
}

function refuseCredit({ amount }: EffectOf<'credit-applied'>, { account }: Standing): Refusal | null {
  if (amount.currency !== account.plan.price.currency) return 'wrong-currency';
  const most = currentBill(account)?.total.minor ?? 0;
  return amount.minor <= 0 || amount.minor > most ? 'amount-out-of-range' : null;
}

function refuseArrangement({ parts }: EffectOf<'payment-arranged'>, standing: Standing): Refusal | null {
  if (!Number.isInteger(parts) || parts < 2 || parts > 6) return 'parts-out-of-range';
  const running = standing.account.arrangements.some((arrangement) =>
    arrangement.parts.some(({ dueOn }) => dueOn >= standing.today),
  );
  if (running) return 'already-arranged';
  return amountDue(standing.account).minor > 0 ? null : 'nothing-due';
}

function refuseVisit({ on }: EffectOf<'visit-scheduled'>, { account, today }: Standing): Refusal | null {
  if (on <= today) return 'in-the-past';
  if (on > addDays(today, visitHorizonDays)) return 'too-far-ahead';
  return isBusinessDay(on, account.country) ? null : 'not-a-business-day';
}
