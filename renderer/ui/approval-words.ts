import type { TFunction } from 'i18next';
import type { Approval } from '../../shared/conversation/conversation.ts';
import { formatMoney } from '../../shared/countries/money.ts';

type Asked = Pick<Approval, 'kind' | 'amount' | 'what'>;

/**
 * What a decision is asked on, in the language on screen: by its kind and amount. A change that has neither an amount
 * nor words of its own there keeps those it was asked in, as they name the plan.
 */
export function approvalWords(t: TFunction, { kind, amount, what }: Asked, locale: string): string {
  if (kind === 'plan-changed') return what;
  return amount
    ? t(`domain.effectsOf.${kind}`, { amount: formatMoney(amount, locale) })
    : t(`domain.effects.${kind}`);
}
