import { assertNever } from '../../../shared/assert-never.ts';
import type { Plan } from '../../../shared/accounts/account.ts';
import { formatDay, formatMonth } from '../../../shared/countries/day.ts';
import { formatMoney, subtract } from '../../../shared/countries/money.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';
import {
  billDifference,
  currentBill,
  priceToday,
  requireBills,
  runningDiscount,
} from '../../accounts/bills.ts';
import { ownAccount, type Standing } from '../standing.ts';
import type { ToolName, ToolResults, tools, ValidCall } from '../tool-catalogue.ts';

/** A valid call of a tool that changes the account. */
export type EffectCall = {
  [Name in ToolName]: (typeof tools)[Name]['kind'] extends 'effect'
    ? Extract<ValidCall, { tool: Name }>
    : never;
}[ToolName];

/** What is worked out from the bills. */
const aboutBills: ReadonlySet<ToolName> = new Set(['open_dispute', 'send_bill', 'arrange_payment']);

/**
 * The change of the account that a call stands for. What it costs or grants comes from the account, the catalogue
 * and the country pack. @throws FailureError `action-refused` where there is nothing to change,
 * `accounts-unavailable` where what it is about could not be read.
 */
export function effectOf(call: EffectCall, standing: Standing): AccountEffect {
  const account = ownAccount(standing);
  const accountId = account.id;
  if (aboutBills.has(call.tool)) requireBills(account);
  switch (call.tool) {
    case 'register_cancellation':
      return { accountId, kind: 'cancellation-registered', reason: call.input.reason };
    case 'change_plan':
      return { accountId, kind: 'plan-changed', planId: planOf(call.input.planId, standing).id };
    case 'apply_loyalty_discount': {
      const { percent, months } = standing.catalogue.loyalty;
      return { accountId, kind: 'discount-applied', percent, months };
    }
    case 'open_dispute': {
      const { billId, reason } = call.input;
      const amount = billDifference(account);
      if (billId !== currentBill(account)?.id || !amount || amount.minor <= 0) {
        throw refused('nothing-to-dispute', 'This bill is not above the usual.');
      }
      return { accountId, kind: 'dispute-opened', billId, amount, reason };
    }
    case 'send_bill':
      return { accountId, kind: 'bill-sent', billId: call.input.billId };
    case 'activate_e_billing':
      return { accountId, kind: 'e-billing-activated' };
    case 'open_ticket':
      return { accountId, kind: 'ticket-opened', ...call.input };
    case 'schedule_visit':
      return { accountId, kind: 'visit-scheduled', ...call.input };
    case 'arrange_payment':
      return { accountId, kind: 'payment-arranged', parts: call.input.parts };
    case 'change_address':
      return { accountId, kind: 'address-changed', ...call.input };
    case 'give_credit': {
      const { amount: minor, reason } = call.input;
      const { currency } = account.plan.price;
      return { accountId, kind: 'credit-applied', amount: { minor, currency }, reason };
    }
    default:
      return assertNever(call);
  }
}

/** What the caller learns of a change that was made. `before` and `after` are the account around it. */
export function resultOf(
  call: EffectCall,
  receipt: EffectReceipt,
  before: Standing,
  after: Standing,
): ToolResults[EffectCall['tool']] {
  const { locale, country } = before;
  const account = ownAccount(after);
  const reference = receipt.reference ?? '';
  const dueOn = receipt.dueOn ? formatDay(receipt.dueOn, locale) : '';
  switch (call.tool) {
    case 'register_cancellation':
      return { reference };
    case 'change_plan': {
      const plan = planOf(call.input.planId, before);
      const saves = subtract(ownAccount(before).plan.price, plan.price);
      return {
        plan: plan.name,
        price: formatMoney(plan.price, locale),
        saves: formatMoney({ ...saves, minor: Math.max(0, saves.minor) }, locale),
      };
    }
    case 'apply_loyalty_discount': {
      const { percent, months } = before.catalogue.loyalty;
      const until = runningDiscount(account, after.today)?.until;
      const price = formatMoney(priceToday(account, after.today), locale);
      return { percent, months, price, until: until ? formatDay(until, locale) : '' };
    }
    case 'open_dispute': {
      const { treatment, answerInBusinessDays: businessDays } = country.dispute;
      const amount = receipt.amount ? formatMoney(receipt.amount, locale) : '';
      return { reference, amount, treatment, answerOn: dueOn, businessDays };
    }
    case 'send_bill': {
      const bill = account.bills.find(({ id }) => id === call.input.billId);
      return { sentTo: receipt.sentTo ?? '', month: bill ? formatMonth(bill.month, locale) : '' };
    }
    case 'activate_e_billing':
      return { sentTo: receipt.sentTo ?? '' };
    case 'open_ticket':
      return { reference, answerOn: dueOn };
    case 'schedule_visit':
      return { reference, on: dueOn };
    case 'arrange_payment': {
      const parts = account.arrangements.find(({ id }) => id === reference)?.parts ?? [];
      return {
        reference,
        parts: parts.map((part) => ({
          dueOn: formatDay(part.dueOn, locale),
          amount: formatMoney(part.amount, locale),
        })),
      };
    }
    case 'change_address':
      return { reference, from: dueOn };
    case 'give_credit':
      return { reference, amount: receipt.amount ? formatMoney(receipt.amount, locale) : '' };
    default:
      return assertNever(call);
  }
}

function planOf(planId: string, { catalogue }: Standing): Plan {
  const plan = catalogue.plans.find(({ id }) => id === planId);
  if (plan) return plan;
  throw refused('unknown-plan', `The catalogue has no plan ${planId}; list_plans names them.`);
}

function refused(reason: string, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}
