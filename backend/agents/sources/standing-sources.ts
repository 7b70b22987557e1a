import type { Conversation, Effect } from '../../../shared/conversation/conversation.ts';
import type { Source } from '../../../shared/conversation/source.ts';
import { localeOf } from '../../../shared/countries/country.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import type { Passage } from '../../knowledge/knowledge.ts';
import type { Standing } from '../standing.ts';
import { accountSource } from './account-source.ts';
import { billSources } from './bill-sources.ts';
import { planSources } from './plan-sources.ts';
import { ruleSources } from './rule-sources.ts';

/**
 * Everything that a reply may stand on whatever tools the turn used: what was done in the conversation, the
 * catalogue, the bills, the account and the country's rules, the most telling first.
 */
export function standingSources(standing: Standing): readonly Source[] {
  const { account, conversation } = standing;
  return [
    ...effectSources(conversation),
    ...planSources(standing),
    ...(account ? [...billSources(account, standing), accountSource(account, standing)] : []),
    ...ruleSources(standing),
  ];
}

/** What was done in the conversation. */
export function effectSources({ effects, language, country }: Conversation): readonly Source[] {
  return effects
    .filter(({ state }) => state === 'done')
    .map((effect) => effectSource(effect, localeOf(language, country)));
}

export function effectSource(
  { key, reference, summary, amount }: Pick<Effect, 'key' | 'reference' | 'summary' | 'amount'>,
  locale: string,
): Source {
  const sum = amount ? [formatMoney(amount, locale)] : [];
  return { kind: 'effect', id: key, title: reference ?? summary, text: [summary, ...sum].join('\n') };
}

export function passageSource({ id, title, text, audience, validTo }: Passage): Source {
  return { kind: 'passage', id, title, text, audience, validTo };
}
