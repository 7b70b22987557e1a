import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ApprovalReason } from '../../shared/conversation/event.ts';
import type { CountryPack } from '../../shared/countries/country.ts';
import type { ActionLimit, Bound } from '../../shared/countries/limits.ts';
import type { Money } from '../../shared/countries/money.ts';
import { lessPercent, subtract } from '../../shared/countries/money.ts';
import type { AccountEffect } from '../accounts/accounts.ts';
import { amountDue, priceToday } from '../accounts/bills.ts';
import { addMonths } from '../accounts/business-days.ts';
import type { Standing } from '../agents/standing.ts';
import { takenBefore, type Taken, type TakenBefore } from './taken-before.ts';

/** Who decides on a change: Lana or a person, by their role. */
export type Decider = 'ai' | 'rep' | 'supervisor';

/** Why a change is out of reach for whoever asks; `details.reason` of the failure. */
export type LimitReason =
  | 'other-country'
  | 'history-missing'
  | 'above-most'
  | 'too-many-in-conversation'
  | 'too-much-in-conversation'
  | 'too-many-today'
  | 'too-much-today'
  | 'too-many-this-month'
  | 'too-much-this-month';

export type Verdict =
  | { readonly verdict: 'allowed' }
  | { readonly verdict: 'refused'; readonly reason: LimitReason }
  | { readonly verdict: 'needs-approval'; readonly why: ApprovalReason };

export interface Question {
  readonly effect: AccountEffect;
  readonly key: string;
  readonly by: Decider;
  readonly account: Account;
  readonly standing: Pick<Standing, 'conversation' | 'catalogue' | 'country' | 'today'>;
}

/** Whether the country's limits let somebody make a change, alone or at all, given what the customer has got before. */
export function judge(question: Question, open: readonly Conversation[]): Verdict {
  const { effect, key, account, standing } = question;
  const { conversation, country, today } = standing;
  const limit = country.limits.actions[effect.kind];
  if (account.country !== conversation.country) return { verdict: 'refused', reason: 'other-country' };
  if (isBounded(limit) && account.missing.length > 0) {
    return { verdict: 'refused', reason: 'history-missing' };
  }
  const asked = { kind: effect.kind, key, conversation, account, today };
  const taken = takenBefore(asked, open);
  const amount = amountOf(question)?.minor ?? 0;
  const reason = boundBroken(limit, taken, amount);
  if (reason) return { verdict: 'refused', reason };
  const why = approvalNeeded(question, limit, taken, amount);
  return why ? { verdict: 'needs-approval', why } : { verdict: 'allowed' };
}

/** What a change is worth to the customer: what it credits, contests, puts off or takes off the price altogether. */
export function amountOf({ effect, account, standing }: Omit<Question, 'by' | 'key'>): Money | null {
  switch (effect.kind) {
    case 'credit-applied':
    case 'dispute-opened':
      return effect.amount;
    case 'payment-arranged':
      return amountDue(account);
    case 'discount-applied': {
      const price = priceToday(account, standing.today);
      const monthly = subtract(price, lessPercent(price, effect.percent));
      return { ...monthly, minor: monthly.minor * effect.months };
    }
    default:
      return null;
  }
}

/** Whether money is at stake that only the customer's history bounds. */
function isBounded({ alone, inMonth }: ActionLimit): boolean {
  return Object.keys(alone).length > 0 || inMonth.amount !== undefined;
}

function boundBroken(limit: ActionLimit, taken: TakenBefore, amount: number): LimitReason | null {
  if (limit.most !== undefined && amount > limit.most) return 'above-most';
  const over = (bound: Bound, before: Taken) => ({
    count: bound.count !== undefined && before.count >= bound.count,
    amount: bound.amount !== undefined && before.amount + amount > bound.amount,
  });
  const conversation = over(limit.inConversation, taken.inConversation);
  if (conversation.count) return 'too-many-in-conversation';
  if (conversation.amount) return 'too-much-in-conversation';
  const day = over(limit.inDay, taken.inDay);
  if (day.count) return 'too-many-today';
  if (day.amount) return 'too-much-today';
  const month = over(limit.inMonth, taken.inMonth);
  if (month.count) return 'too-many-this-month';
  return month.amount ? 'too-much-this-month' : null;
}

function approvalNeeded(
  { effect, by, account, standing }: Question,
  { alone }: ActionLimit,
  { inMonth }: TakenBefore,
  amount: number,
): ApprovalReason | null {
  const own = alone[by];
  if (own !== undefined && inMonth.amount + amount > own) return 'above-own-limit';
  if (effect.kind !== 'plan-changed' || by === 'supervisor') return null;
  const wanted = standing.catalogue.plans.find(({ id }) => id === effect.planId);
  const cheaper = wanted !== undefined && wanted.price.minor < account.plan.price.minor;
  return cheaper && isWithinTerm(account, standing.country, standing.today) ? 'within-minimum-term' : null;
}

function isWithinTerm({ planSince }: Account, { limits }: CountryPack, today: string): boolean {
  return today < addMonths(planSince, limits.minimumTermMonths);
}
