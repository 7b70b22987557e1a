import { createHash } from 'node:crypto';
import { assertNever } from '../../../shared/assert-never.ts';
import { lessPercent } from '../../../shared/countries/money.ts';
import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';
import { amountDue } from '../../accounts/bills.ts';
import { addBusinessDays, addMonths } from '../../accounts/business-days.ts';
import { maskAddress, maskEmail } from '../../accounts/mask.ts';
import type { Standing } from './change.ts';

/** The operator's own term for a fault; other matters take as long as a dispute. */
const faultAnswerInBusinessDays = 3;

/**
 * The answer to an effect that was not refused. `numberFor` gives the reference with a prefix.
 * What is sent about a dispute, and bills of an e-billing customer, go to the e-mail; other bills go by post.
 */
export async function writeReceipt(
  effect: AccountEffect,
  standing: Standing,
  numberFor: (prefix: string) => Promise<string>,
): Promise<EffectReceipt> {
  const { account, catalogue, pack, today } = standing;
  const answerOn = (businessDays: number) => addBusinessDays(today, businessDays, account.country);
  const email = maskEmail(account.email);
  switch (effect.kind) {
    case 'plan-changed':
      return receipt({ amount: catalogue.plans.find(({ id }) => id === effect.planId)?.price ?? null });
    case 'discount-applied':
      return receipt({ amount: lessPercent(account.plan.price, effect.percent) });
    case 'dispute-opened': {
      const dueOn = answerOn(pack.dispute.answerInBusinessDays);
      return receipt({ reference: await numberFor('CL'), amount: effect.amount, dueOn, sentTo: email });
    }
    case 'credit-applied':
      return receipt({ reference: await numberFor('CR'), amount: effect.amount });
    case 'bill-sent': {
      const sentTo = account.eBilling ? email : maskAddress(account.address);
      const amount = account.bills.find(({ id }) => id === effect.billId)?.total ?? null;
      return receipt({ reference: await numberFor('FA'), amount, sentTo });
    }
    case 'ticket-opened': {
      const days = effect.topic === 'fault' ? faultAnswerInBusinessDays : pack.dispute.answerInBusinessDays;
      return receipt({ reference: await numberFor('TK'), dueOn: answerOn(days) });
    }
    case 'e-billing-activated':
      return receipt({ sentTo: email });
    case 'payment-arranged': {
      const dueOn = partDueOn(standing, effect.parts);
      return receipt({ reference: await numberFor('PA'), amount: amountDue(account), dueOn });
    }
    case 'address-changed':
      return receipt({ reference: await numberFor('MU'), dueOn: effect.from });
    case 'visit-scheduled':
      return receipt({ reference: await numberFor('VI'), dueOn: effect.on });
    case 'cancellation-registered':
      return cancellationReceipt(standing, numberFor);
    default:
      return assertNever(effect);
  }
}

/** When part `number`, from 1, of an arrangement made on a day is due: that many months on, on a business day. */
export function partDueOn(made: { today: string; account: Standing['account'] }, number: number): string {
  return addBusinessDays(addMonths(made.today, number), 0, made.account.country);
}

/** A prefix and seven digits that follow from the key; the next candidate while one is taken. */
export async function referenceFor(
  prefix: string,
  key: string,
  taken: (reference: string) => Promise<boolean>,
): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${prefix} ${attempt} ${key}`).digest();
    const reference = `${prefix}-${String(digest.readUInt32BE(0) % 10_000_000).padStart(7, '0')}`;
    if (!(await taken(reference))) return reference;
  }
}

/** One request to cancel is enough: asked again, it keeps its number and date. */
async function cancellationReceipt(
  standing: Standing,
  numberFor: (prefix: string) => Promise<string>,
): Promise<EffectReceipt> {
  const { account, pack, today } = standing;
  const open = account.tickets.find(({ kind, state }) => kind === 'cancellation' && state === 'open');
  if (open) return receipt({ reference: open.id, dueOn: open.dueOn });
  const dueOn = addBusinessDays(today, pack.cancellationAnsweredInBusinessDays, account.country);
  return receipt({ reference: await numberFor('CA'), dueOn });
}

function receipt(said: Partial<EffectReceipt>): EffectReceipt {
  return { reference: null, amount: null, dueOn: null, sentTo: null, ...said };
}
