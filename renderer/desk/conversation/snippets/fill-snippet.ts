import type { Account } from '../../../../shared/accounts/account.ts';
import type { Conversation } from '../../../../shared/conversation/conversation.ts';
import { localeOf } from '../../../../shared/countries/country.ts';
import { formatDay } from '../../../../shared/countries/day.ts';
import { formatMoney } from '../../../../shared/countries/money.ts';
import { placeholders, type Placeholder } from '../../../../shared/desks/snippet.ts';
import { firstName } from '../../first-name.ts';

export type Values = Readonly<Record<Placeholder, string | null>>;

/** What a snippet's placeholders stand for now, as the customer writes amounts and dates; null for what is not known. */
export function valuesFor(conversation: Conversation, account: Account | null, agent: string): Values {
  const locale = localeOf(conversation.language, conversation.country);
  const bill = account?.bills[0];
  const effect = conversation.effects.findLast(
    ({ state, reference }) => state === 'done' && reference !== null,
  );
  return {
    name: firstName(account?.name ?? conversation.customerName) || null,
    agent: firstName(agent) || null,
    plan: account?.plan.name ?? null,
    amount: bill ? formatMoney(bill.total, locale) : null,
    date: bill ? formatDay(bill.dueOn, locale) : null,
    reference: effect?.reference ?? null,
  };
}

export interface FilledSnippet {
  /** What is not known stands in it as its name in braces. */
  readonly text: string;
  readonly missing: readonly Placeholder[];
}

export function fillSnippet(text: string, values: Values): FilledSnippet {
  const missing = placeholders.filter((name) => text.includes(`{${name}}`) && values[name] === null);
  const filled = placeholders.reduce(
    (now, name) => now.replaceAll(`{${name}}`, values[name] ?? `{${name}}`),
    text,
  );
  return { text: filled, missing };
}
