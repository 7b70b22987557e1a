import type { LocalText } from '../../../shared/language.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import { billDifference, currentBill, newBillLines, usualBill } from '../../accounts/bills.ts';
import type { Asked, Finding } from '../agent.ts';

const words = {
  none: { es: 'sin facturas', 'pt-BR': 'sem faturas', en: 'no bills' },
  unread: {
    es: 'facturas fuera de alcance',
    'pt-BR': 'faturas fora de alcance',
    en: 'bills out of reach',
  },
  asUsual: { es: 'como siempre', 'pt-BR': 'como sempre', en: 'as usual' },
  more: { es: 'más que lo usual', 'pt-BR': 'a mais que o usual', en: 'above the usual' },
  less: { es: 'menos que lo usual', 'pt-BR': 'a menos que o usual', en: 'below the usual' },
} as const satisfies Record<string, LocalText>;

/** How the current bill compares with the usual one, and what is new on it. */
export async function reportBills(asked: Asked): Promise<Finding<null>> {
  const { language } = asked.conversation;
  const account = await asked.account;
  if (account?.missing.includes('bills')) return { finding: words.unread[language], read: [], data: null };
  const bill = account && currentBill(account);
  if (!account || !bill) return { finding: words.none[language], read: [], data: null };
  const total = formatMoney(bill.total, asked.locale);
  const difference = billDifference(account)?.minor ?? 0;
  const read = account.bills.slice(0, usualBill(account) ? 7 : 1).map(({ id }) => id);
  if (difference === 0) return { finding: `${total}, ${words.asUsual[language]}`, read, data: null };
  const apart = formatMoney({ ...bill.total, minor: Math.abs(difference) }, asked.locale);
  const compared = (difference > 0 ? words.more : words.less)[language];
  const added = difference > 0 ? newBillLines(account).map(({ text }) => text[language]) : [];
  const because = added.length > 0 ? ` (${added.join(', ')})` : '';
  return { finding: `${total}, ${apart} ${compared}${because}`, read, data: null };
}
