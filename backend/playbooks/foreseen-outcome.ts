import { formatDay, formatMonth } from '../../shared/countries/day.ts';
import { formatMoney, type Money, split, subtract } from '../../shared/countries/money.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { amountDue, billDifference, currentBill, priceWithLoyalty } from '../accounts/bills.ts';
import { addBusinessDays, addMonths } from '../accounts/business-days.ts';
import { maskAddress, maskEmail } from '../accounts/mask.ts';
import type { ToolCall, ToolOutcome, ToolResults } from '../agents/tool-catalogue.ts';
import type { Situation } from './situation.ts';

/** Stands for a number that only the operator's systems give; whoever runs the action puts it in. */
export const referenceToCome = '{reference}';

/**
 * What a tool would answer if it were used now: for drafts of what to say, never as proof that something was done.
 * `price` is what a month would cost by then; null for the plan as it is.
 */
export function foreseenOutcome(call: ToolCall, situation: Situation, price: Money | null): ToolOutcome {
  const result = foreseenResult(call, situation, price);
  return { ok: true, result: result as ToolResults[ToolCall['tool']] };
}

function foreseenResult(call: ToolCall, situation: Situation, price: Money | null): object {
  const { account, catalogue, country, today } = situation;
  const locale = localeOf(situation.language, country.code);
  const reference = referenceToCome;
  const inBusinessDays = (days: number) => formatDay(addBusinessDays(today, days, country.code), locale);
  if (!account || !catalogue) return { reference };
  const bill = currentBill(account);
  switch (call.tool) {
    case 'change_plan': {
      const plan = catalogue.plans.find(({ id }) => id === call.input.planId) ?? account.plan;
      const saves = formatMoney(subtract(account.plan.price, plan.price), locale);
      return { plan: plan.name, price: formatMoney(plan.price, locale), saves };
    }
    case 'apply_loyalty_discount': {
      const { percent, months } = catalogue.loyalty;
      const until = formatDay(addMonths(today, months), locale);
      const discounted = priceWithLoyalty(price ?? account.plan.price, catalogue.loyalty);
      return { percent, months, price: formatMoney(discounted, locale), until };
    }
    case 'open_dispute': {
      const { treatment, answerInBusinessDays: businessDays } = country.dispute;
      const difference = billDifference(account);
      const amount = difference ? formatMoney(difference, locale) : '';
      return { reference, amount, treatment, answerOn: inBusinessDays(businessDays), businessDays };
    }
    case 'send_bill': {
      const sentTo = account.eBilling ? maskEmail(account.email) : maskAddress(account.address);
      return { sentTo, month: bill ? formatMonth(bill.month, locale) : '' };
    }
    case 'activate_e_billing':
      return { sentTo: maskEmail(account.email) };
    case 'open_ticket':
      return { reference, answerOn: inBusinessDays(country.dispute.answerInBusinessDays) };
    case 'schedule_visit':
      return { reference, on: formatDay(call.input.on, locale) };
    case 'arrange_payment': {
      const parts = split(amountDue(account), call.input.parts).map((amount, index) => ({
        dueOn: formatDay(addBusinessDays(addMonths(today, index + 1), 0, country.code), locale),
        amount: formatMoney(amount, locale),
      }));
      return { reference, parts };
    }
    case 'change_address':
      return { reference, from: formatDay(call.input.from, locale) };
    default:
      return { reference };
  }
}
