import type { Account, Bill } from '../../../shared/accounts/account.ts';
import type { Source } from '../../../shared/conversation/source.ts';
import { formatDay, formatMonth } from '../../../shared/countries/day.ts';
import { formatMoney, subtract } from '../../../shared/countries/money.ts';
import type { Language } from '../../../shared/language.ts';
import { billDifference, currentBill, usualBill } from '../../accounts/bills.ts';
import type { Standing } from '../standing.ts';

const words = {
  es: {
    bill: 'Factura de',
    total: 'Total',
    due: 'Vence el',
    average: 'Promedio de las anteriores',
    difference: 'Diferencia',
    suspended: 'Suspendido',
    rest: 'Resto',
  },
  'pt-BR': {
    bill: 'Fatura de',
    total: 'Total',
    due: 'Vence em',
    average: 'Média das anteriores',
    difference: 'Diferença',
    suspended: 'Suspenso',
    rest: 'Restante',
  },
  en: {
    bill: 'Bill of',
    total: 'Total',
    due: 'Due on',
    average: 'Average of those before',
    difference: 'Difference',
    suspended: 'Suspended',
    rest: 'Remainder',
  },
} as const satisfies Record<Language, unknown>;

/** A source for each bill, the current one first, with its comparison. */
export function billSources(account: Account, standing: Standing): readonly Source[] {
  const current = currentBill(account);
  return account.bills.map((bill) => ({
    kind: 'bill',
    id: bill.id,
    title: `${words[standing.conversation.language].bill} ${formatMonth(bill.month, standing.locale)}`,
    text: [...linesOf(bill, standing), ...(bill === current ? comparison(account, bill, standing) : [])].join(
      '\n',
    ),
  }));
}

function linesOf(bill: Bill, { locale, conversation: { language } }: Standing): readonly string[] {
  const say = words[language];
  return [
    ...bill.lines.map(({ text, amount }) => `${text[language]}: ${formatMoney(amount, locale)}`),
    `${say.total}: ${formatMoney(bill.total, locale)}`,
    `${say.due} ${formatDay(bill.dueOn, locale)} (${formatDay(bill.issuedOn, locale)})`,
    ...(bill.suspended ? [`${say.suspended}: ${formatMoney(bill.suspended, locale)}`] : []),
  ];
}

/** The rest of a bill is what a customer pays while the country leaves the disputed part unpaid. */
function comparison(account: Account, bill: Bill, { locale, conversation }: Standing): readonly string[] {
  const say = words[conversation.language];
  const usual = usualBill(account);
  const difference = billDifference(account);
  if (!usual || !difference) return [];
  const apart = { ...difference, minor: Math.abs(difference.minor) };
  const rest =
    difference.minor > 0 ? [`${say.rest}: ${formatMoney(subtract(bill.total, apart), locale)}`] : [];
  return [
    `${say.average}: ${formatMoney(usual, locale)}`,
    `${say.difference}: ${formatMoney(apart, locale)}`,
    ...rest,
  ];
}
