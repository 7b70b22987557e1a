import type { Account } from '../../../shared/accounts/account.ts';
import type { Source } from '../../../shared/conversation/source.ts';
import { formatDay } from '../../../shared/countries/day.ts';
import { formatMoney, split } from '../../../shared/countries/money.ts';
import type { Language } from '../../../shared/language.ts';
import { amountDue, yearsOfTenure } from '../../accounts/bills.ts';
import { maskAddress, maskEmail } from '../../accounts/mask.ts';
import type { Standing } from '../standing.ts';

const words = {
  es: {
    since: (day: string, years: number) =>
      `Cliente desde el ${day}, ${years} ${years === 1 ? 'año' : 'años'}`,
    due: 'Por pagar',
    eBilling: (on: boolean) => (on ? 'Factura digital activa' : 'Factura digital inactiva'),
    until: 'hasta el',
    credit: 'Crédito',
  },
  'pt-BR': {
    since: (day: string, years: number) => `Cliente desde ${day}, ${years} ${years === 1 ? 'ano' : 'anos'}`,
    due: 'A pagar',
    eBilling: (on: boolean) => (on ? 'Fatura digital ativa' : 'Fatura digital inativa'),
    until: 'até',
    credit: 'Crédito',
  },
  en: {
    since: (day: string, years: number) =>
      `Customer since ${day}, ${years} ${years === 1 ? 'year' : 'years'}`,
    due: 'Due',
    eBilling: (on: boolean) => (on ? 'E-billing active' : 'E-billing inactive'),
    until: 'until',
    credit: 'Credit',
  },
} as const satisfies Record<Language, unknown>;

/** What the account says of the customer, in the conversation's language, a line for each matter. */
export function accountSource(account: Account, standing: Standing): Source {
  const { locale, today } = standing;
  const say = words[standing.conversation.language];
  const day = (date: string) => formatDay(date, locale);
  const lines = [
    say.since(day(account.customerSince), yearsOfTenure(account, today)),
    `${account.plan.name}: ${formatMoney(account.plan.price, locale)} (${day(account.planSince)})`,
    ...account.discounts.map(({ percent, until }) => `−${percent} % ${say.until} ${day(until)}`),
    ...(account.missing.includes('bills')
      ? []
      : [`${say.due}: ${formatMoney(amountDue(account), locale)}`, ...possibleParts(account, locale)]),
    `${say.eBilling(account.eBilling)}: ${account.email} · ${maskEmail(account.email)}`,
    `${account.address} · ${maskAddress(account.address)}`,
    account.phone,
    ...account.devices.map(({ id, model, room }) => `${model} ${id} (${room})`),
    ...account.tickets.map(({ id, summary, openedOn, dueOn, amount }) =>
      [id, summary, day(openedOn), dueOn && day(dueOn), amount && formatMoney(amount, locale)]
        .filter((part) => part !== null)
        .join(' · '),
    ),
    ...account.credits.map(({ id, amount }) => `${say.credit} ${id}: ${formatMoney(amount, locale)}`),
    ...account.arrangements.flatMap(({ id, parts }) =>
      parts.map(({ dueOn, amount }) => `${id}: ${day(dueOn)}, ${formatMoney(amount, locale)}`),
    ),
    ...account.contacts.map(({ on, topic, outcome }) => `${day(on)}: ${topic}, ${outcome}`),
  ];
  return { kind: 'account', id: account.id, title: account.name, text: lines.join('\n') };
}

/** What is due, split in the ways in which a payment may be arranged. */
function possibleParts(account: Account, locale: string): readonly string[] {
  const due = amountDue(account);
  if (due.minor <= 0) return [];
  return [2, 3, 4, 5, 6].map(
    (parts) =>
      `÷ ${parts}: ${split(due, parts)
        .map((part) => formatMoney(part, locale))
        .join(' + ')}`,
  );
}
