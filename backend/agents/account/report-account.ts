import type { Account } from '../../../shared/accounts/account.ts';
import type { LocalText } from '../../../shared/language.ts';
import { overdueBills, yearsOfTenure } from '../../accounts/bills.ts';
import type { Asked, Finding } from '../agent.ts';

const words = {
  visitor: { es: 'sin cuenta', 'pt-BR': 'sem conta', en: 'no account' },
  upToDate: { es: 'factura al día', 'pt-BR': 'fatura em dia', en: 'bill paid up' },
  unread: {
    es: 'facturas fuera de alcance',
    'pt-BR': 'faturas fora de alcance',
    en: 'bills out of reach',
  },
  overdue: { es: 'factura vencida', 'pt-BR': 'fatura vencida', en: 'bill overdue' },
} as const satisfies Record<string, LocalText>;

/** Who the customer is: tenure, plan, and whether something is overdue. */
export async function reportAccount(asked: Asked): Promise<Finding<Account | null>> {
  const { language } = asked.conversation;
  const account = await asked.account;
  if (!account) return { finding: words.visitor[language], read: [], data: null };
  const read = !account.missing.includes('bills');
  const bills = !read ? words.unread : overdueBills(account).length > 0 ? words.overdue : words.upToDate;
  return {
    finding: `${tenure(account, asked)}, ${bills[language]}`,
    read: [account.id],
    data: account,
  };
}

function tenure(account: Account, { conversation, today }: Asked): string {
  const years = yearsOfTenure(account, today);
  const plan = account.plan.name;
  const phrases: LocalText = {
    es: `${years} ${years === 1 ? 'año' : 'años'} con ${plan}`,
    'pt-BR': `${years} ${years === 1 ? 'ano' : 'anos'} com ${plan}`,
    en: `${years} ${years === 1 ? 'year' : 'years'} with ${plan}`,
  };
  return phrases[conversation.language];
}
