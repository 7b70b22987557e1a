import { formatDay, formatMonth } from '../../../shared/countries/day.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import {
  billDifference,
  currentBill,
  loyaltyEligible,
  newBillLines,
  requireBills,
  usualBill,
  yearsOfTenure,
} from '../../accounts/bills.ts';
import { maskEmail } from '../../accounts/mask.ts';
import type { Knowledge, Passage } from '../../knowledge/knowledge.ts';
import { ownAccount, type Standing } from '../standing.ts';
import type { ToolResults } from '../tool-catalogue.ts';

/** Passages that one search may bring. */
const passagesWanted = 4;

export function readAccount(standing: Standing): ToolResults['read_account'] {
  const account = ownAccount(standing);
  const { locale, today } = standing;
  return {
    name: account.name,
    plan: {
      id: account.plan.id,
      name: account.plan.name,
      price: formatMoney(account.plan.price, locale),
    },
    years: yearsOfTenure(account, today),
    since: formatDay(account.customerSince, locale),
    eBilling: account.eBilling,
    email: maskEmail(account.email),
    address: account.address,
    openTickets: account.tickets
      .filter(({ state }) => state === 'open')
      .map(({ id, summary }) => `${id}: ${summary}`),
    devicesOffline: account.devices
      .filter(({ online }) => !online)
      .map(({ model, room }) => `${model} (${room})`),
  };
}

/** @throws FailureError `action-refused` for a customer who has had no bill yet, `accounts-unavailable`. */
export function readBills(standing: Standing): ToolResults['read_bills'] {
  const account = ownAccount(standing);
  const { locale } = standing;
  const { language } = standing.conversation;
  requireBills(account);
  const bill = currentBill(account);
  if (!bill) {
    throw new FailureError('action-refused', 'The customer has had no bill yet.', { reason: 'no-bill' });
  }
  const usual = usualBill(account) ?? bill.total;
  const difference = billDifference(account) ?? { ...bill.total, minor: 0 };
  return {
    billId: bill.id,
    month: formatMonth(bill.month, locale),
    total: formatMoney(bill.total, locale),
    average: formatMoney(usual, locale),
    difference: formatMoney({ ...difference, minor: Math.abs(difference.minor) }, locale),
    above: difference.minor > 0,
    newLines: newBillLines(account).map(({ text, amount }) => ({
      text: text[language],
      amount: formatMoney(amount, locale),
    })),
    dueOn: formatDay(bill.dueOn, locale),
  };
}

export function listPlans({ account, catalogue, locale, today }: Standing): ToolResults['list_plans'] {
  return {
    plans: catalogue.plans.map(({ id, name, price, genres, channels }) => ({
      id,
      name,
      price: formatMoney(price, locale),
      genres,
      channels,
    })),
    loyalty: {
      ...catalogue.loyalty,
      eligible: account !== null && loyaltyEligible(account, catalogue, today),
    },
  };
}

/** Passages that a customer may hear; those for the desk alone stay out. */
export function searchKnowledge(
  { conversation: { country, language } }: Standing,
  knowledge: Knowledge,
  query: string,
): Promise<readonly Passage[]> {
  return knowledge.search({ text: query, country, language, limit: passagesWanted, audience: 'public' });
}
