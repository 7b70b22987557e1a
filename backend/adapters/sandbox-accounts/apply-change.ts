import type { Account } from '../../../shared/accounts/account.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { CountryPack } from '../../../shared/countries/country.ts';
import { split } from '../../../shared/countries/money.ts';
import { addMonths } from '../../accounts/business-days.ts';
import { planById } from './catalogue-of.ts';
import type { Change, EffectOf } from './change.ts';
import { changeTexts } from './history-texts.ts';
import { partDueOn } from './write-receipt.ts';

type Ticket = Account['tickets'][number];

/**
 * The account after a change, seen on a day (YYYY-MM-DD) that may be long after it. What lasts stays; a credit or a
 * suspended sum is settled with the month it belonged to, and a ticket on the day its answer was owed.
 */
export function applyChange(account: Account, change: Change, pack: CountryPack, today: string): Account {
  const { effect, on } = change;
  switch (effect.kind) {
    case 'plan-changed':
      return withdrawCancellation({ ...account, plan: planById(account, effect.planId), planSince: on });
    case 'discount-applied': {
      const discount = { percent: effect.percent, from: on, until: addMonths(on, effect.months) };
      return withdrawCancellation({ ...account, discounts: [discount, ...account.discounts] });
    }
    case 'dispute-opened':
      return applyDispute(account, { ...change, effect }, pack, today);
    case 'credit-applied':
      return withCredit(account, change, effect, today);
    case 'bill-sent':
      return withContact(account, { ...change, effect });
    case 'ticket-opened':
      return withTicket(account, change, today, { kind: effect.topic, summary: effect.summary });
    case 'e-billing-activated':
      return { ...account, eBilling: true };
    case 'payment-arranged':
      return applyArrangement(account, { ...change, effect }, today);
    case 'address-changed': {
      const summary = changeTexts.moving(effect.address, effect.from)[account.language];
      const moving = withTicket(account, change, today, { kind: 'moving', summary });
      return effect.from <= today ? { ...moving, address: effect.address } : moving;
    }
    case 'visit-scheduled':
      return withTicket(account, change, today, { kind: 'fault', summary: effect.reason });
    case 'cancellation-registered':
      return withTicket(account, change, today, { kind: 'cancellation', summary: effect.reason });
    default:
      return assertNever(effect);
  }
}

type ChangeOf<Kind extends Change['effect']['kind']> = Omit<Change, 'effect'> & {
  readonly effect: EffectOf<Kind>;
};

function applyDispute(
  account: Account,
  change: ChangeOf<'dispute-opened'>,
  pack: CountryPack,
  today: string,
): Account {
  const { billId, amount, reason } = change.effect;
  const disputed = withTicket(account, change, today, { kind: 'dispute', summary: reason });
  if (pack.dispute.treatment === 'credit-next-bill') {
    return withCredit(disputed, change, change.effect, today);
  }
  const bills = disputed.bills.map((bill) =>
    bill.id === billId && bill.state !== 'paid' ? { ...bill, suspended: amount } : bill,
  );
  return { ...disputed, bills };
}

/** Splits what was due that day; bills that were overdue are so no longer. */
function applyArrangement(account: Account, change: ChangeOf<'payment-arranged'>, today: string): Account {
  const { effect, receipt, on } = change;
  const amounts = receipt.amount ? split(receipt.amount, effect.parts) : [];
  const parts = amounts.map((amount, index) => ({
    dueOn: partDueOn({ today: on, account }, index + 1),
    amount,
  }));
  const summary = changeTexts.arrangement(effect.parts)[account.language];
  const arranged = withTicket(account, change, today, { kind: 'payment', summary });
  const bills = arranged.bills.map((bill) =>
    bill.state === 'overdue' && bill.dueOn < on ? { ...bill, state: 'open' as const } : bill,
  );
  return {
    ...arranged,
    bills,
    arrangements: [{ id: receipt.reference ?? '', parts }, ...arranged.arrangements],
  };
}

/** A credit waits for the next bill and is gone once that is out. */
function withCredit(
  account: Account,
  { receipt, on }: Pick<Change, 'receipt' | 'on'>,
  { amount, reason }: Pick<EffectOf<'credit-applied'>, 'amount' | 'reason'>,
  today: string,
): Account {
  if (on.slice(0, 7) !== today.slice(0, 7)) return account;
  return { ...account, credits: [{ id: receipt.reference ?? '', amount, reason }, ...account.credits] };
}

function withTicket(
  account: Account,
  { receipt, on }: Pick<Change, 'receipt' | 'on'>,
  today: string,
  { kind, summary }: Pick<Ticket, 'kind' | 'summary'>,
): Account {
  const { reference, amount, dueOn } = receipt;
  if (account.tickets.some(({ id }) => id === reference)) return account;
  const state = dueOn !== null && dueOn < today ? 'resolved' : 'open';
  const ticket: Ticket = { id: reference ?? '', kind, state, openedOn: on, dueOn, summary, amount };
  return { ...account, tickets: [ticket, ...account.tickets] };
}

function withContact(account: Account, { effect, receipt, on }: ChangeOf<'bill-sent'>): Account {
  const month = account.bills.find(({ id }) => id === effect.billId)?.month ?? '';
  const contact = {
    on,
    channel: account.eBilling ? 'e-mail' : 'post',
    topic: changeTexts.billCopy(month)[account.language],
    outcome: changeTexts.sentTo(receipt.sentTo ?? '')[account.language],
  };
  return { ...account, contacts: [contact, ...account.contacts] };
}

/** Who takes an offer stays: the request to cancel is settled with it. */
function withdrawCancellation(account: Account): Account {
  const tickets = account.tickets.map((ticket) =>
    ticket.kind === 'cancellation' ? { ...ticket, state: 'resolved' as const } : ticket,
  );
  return { ...account, tickets };
}
