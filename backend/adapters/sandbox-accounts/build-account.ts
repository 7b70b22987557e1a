import type { Account, Bill } from '../../../shared/accounts/account.ts';
import { lessPercent, type Money } from '../../../shared/countries/money.ts';
import { addDays, addMonths } from '../../accounts/business-days.ts';
import { billTexts, roomNames } from './bill-texts.ts';
import { type Blueprint, billedMonths } from './blueprint.ts';
import { planOf } from './catalogue-of.ts';
import { pastMatters } from './history-texts.ts';

const decoderModels = ['Visor 4K', 'Visor HD', 'Visor HD'] as const;

/** The account that a blueprint is on a day (YYYY-MM-DD), before any change. */
export function buildAccount(blueprint: Blueprint, today: string): Account {
  const { id, country, language, name, email, phone, address, eBilling } = blueprint;
  return {
    id,
    country,
    language,
    name,
    email,
    phone,
    address,
    customerSince: addDays(addMonths(today, -blueprint.customerMonths), -9),
    plan: planOf(country, blueprint.tier),
    planSince: addDays(addMonths(today, -blueprint.planMonths), -9),
    discounts: runningPromotion(blueprint, today),
    devices: blueprint.decoders.map((room, index) => ({
      id: `${id}-D${index + 1}`,
      model: decoderModels[index] ?? 'Visor HD',
      room: roomNames[room][language],
      online: index !== blueprint.offline,
    })),
    eBilling,
    bills: Array.from({ length: billedMonths }, (_, monthsBack) => buildBill(blueprint, today, monthsBack)),
    credits: [],
    tickets: pastTickets(blueprint, today),
    contacts: blueprint.contacts.map(({ daysAgo, matter, channel }) => ({
      on: addDays(today, -daysAgo),
      channel,
      topic: pastMatters[matter]?.topic[language] ?? '',
      outcome: pastMatters[matter]?.outcome[language] ?? '',
    })),
    arrangements: [],
    missing: [],
  };
}

/** A bill is issued on the first day of its month and due on the last, so the current one is never overdue. */
function buildBill(blueprint: Blueprint, today: string, monthsBack: number): Bill {
  const month = addMonths(today, -monthsBack).slice(0, 7);
  const lines = billLines(blueprint, monthsBack);
  const total = lines.reduce((sum, line) => sum + line.amount.minor, 0);
  return {
    id: `${blueprint.id}-${month}`,
    month,
    issuedOn: `${month}-01`,
    dueOn: addDays(addMonths(`${month}-01`, 1), -1),
    lines,
    total: { minor: total, currency: planOf(blueprint.country, blueprint.tier).price.currency },
    state: monthsBack === 0 ? 'open' : monthsBack <= blueprint.overdueBills ? 'overdue' : 'paid',
    suspended: null,
  };
}

function billLines(blueprint: Blueprint, monthsBack: number): Bill['lines'] {
  const { name, price } = planOf(blueprint.country, blueprint.tier);
  const money = (minor: number): Money => ({ ...price, minor });
  const { promotion } = blueprint;
  const saved =
    promotion && monthsBack < promotion.bills ? lessPercent(price, promotion.percent).minor - price.minor : 0;
  return [
    { kind: 'plan', text: billTexts.plan(name), amount: price },
    ...(saved < 0 ? [{ kind: 'discount' as const, text: billTexts.promotion, amount: money(saved) }] : []),
    ...(blueprint.charges[monthsBack] ?? []).map(({ kind, text, minor }) => ({
      kind,
      text,
      amount: money(minor),
    })),
  ];
}

/** Half a year from the first of the month of its first bill. */
function runningPromotion({ promotion }: Blueprint, today: string): Account['discounts'] {
  if (!promotion) return [];
  const from = `${addMonths(today, 1 - promotion.bills).slice(0, 7)}-01`;
  return [{ percent: promotion.percent, from, until: addDays(addMonths(from, 6), -1) }];
}

function pastTickets(blueprint: Blueprint, today: string): Account['tickets'] {
  return blueprint.tickets.map(({ daysAgo, matter }, index) => ({
    id: `TK-${blueprint.id}-${index + 1}`,
    kind: pastMatters[matter]?.kind ?? 'other',
    state: 'resolved',
    openedOn: addDays(today, -daysAgo),
    dueOn: addDays(today, 10 - daysAgo),
    summary: pastMatters[matter]?.topic[blueprint.language] ?? '',
    amount: null,
  }));
}
