import type { Plan } from '../../../shared/accounts/account.ts';
import type { Source } from '../../../shared/conversation/source.ts';
import { formatMoney, subtract } from '../../../shared/countries/money.ts';
import type { Language } from '../../../shared/language.ts';
import { loyaltyEligible, priceWithLoyalty } from '../../accounts/bills.ts';
import type { Standing } from '../standing.ts';

const words = {
  es: {
    month: 'al mes',
    channels: 'canales',
    less: 'menos que',
    more: 'más que',
    loyalty: (percent: number, months: number) => `Con ${percent} % de descuento por ${months} meses`,
  },
  'pt-BR': {
    month: 'por mês',
    channels: 'canais',
    less: 'a menos que',
    more: 'a mais que',
    loyalty: (percent: number, months: number) => `Com ${percent}% de desconto por ${months} meses`,
  },
  en: {
    month: 'a month',
    channels: 'channels',
    less: 'less than',
    more: 'more than',
    loyalty: (percent: number, months: number) => `With ${percent}% off for ${months} months`,
  },
} as const satisfies Record<Language, unknown>;

/** A source for each plan of the catalogue: price, contents, and what it would change for this customer. */
export function planSources(standing: Standing): readonly Source[] {
  const { account, catalogue } = standing;
  const own = account && !catalogue.plans.some(({ id }) => id === account.plan.id) ? [account.plan] : [];
  return [...own, ...catalogue.plans].map((plan) => ({
    kind: 'plan',
    id: plan.id,
    title: plan.name,
    text: linesOf(plan, standing).join('\n'),
  }));
}

function linesOf(plan: Plan, standing: Standing): readonly string[] {
  const { catalogue, locale, conversation } = standing;
  const { percent, months } = catalogue.loyalty;
  const say = words[conversation.language];
  const loyal = formatMoney(priceWithLoyalty(plan.price, catalogue.loyalty), locale);
  return [
    `${formatMoney(plan.price, locale)} ${say.month}`,
    `${plan.channels} ${say.channels}`,
    ...compared(plan, standing),
    ...(mayHaveLoyalty(standing) ? [`${say.loyalty(percent, months)}: ${loyal} ${say.month}`] : []),
  ];
}

function compared(plan: Plan, { account, locale, conversation }: Standing): readonly string[] {
  if (!account || plan.id === account.plan.id) return [];
  const { minor, currency } = subtract(plan.price, account.plan.price);
  const say = words[conversation.language];
  const apart = formatMoney({ minor: Math.abs(minor), currency }, locale);
  return [`${apart} ${minor < 0 ? say.less : say.more} ${account.plan.name}`];
}

/** Eligible now, or with the discount running, whose figures the catalogue still gives. */
function mayHaveLoyalty({ account, catalogue, today }: Standing): boolean {
  return account !== null && (account.discounts.length > 0 || loyaltyEligible(account, catalogue, today));
}
