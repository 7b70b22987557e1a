import type { Account } from '../../shared/accounts/account.ts';
import type { Briefing, KnownFact } from '../../shared/conversation/briefing.ts';
import type { Conversation, Effect } from '../../shared/conversation/conversation.ts';
import { describeFacts } from '../../shared/conversation/describe-facts.ts';
import type { PromiseMade } from '../../shared/conversation/event.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { formatDay } from '../../shared/countries/day.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import type { PlaybookCard } from '../../shared/playbook-card.ts';
import { briefingWords, type BriefingWords } from './briefing-words.ts';

/** How much of the customer's own words a briefing quotes. */
const longestQuote = 200;

interface Beside {
  /** The checklists, for the names of the steps that were done. */
  readonly cards?: readonly PlaybookCard[];
  /** What the one who hands over adds; may be empty. */
  readonly note?: string;
}

/**
 * What whoever takes the conversation must know before the first word, in the conversation's language:
 * the matter in the customer's own words, what was tried, what is known and how surely, and what is owed.
 */
export function briefingOf(
  conversation: Conversation,
  account: Account | null,
  { cards = [], note = '' }: Beside = {},
): Briefing {
  const words = briefingWords[conversation.language];
  return {
    wants: [matter(conversation, words), note].filter((part) => part !== '').join(' · '),
    tried: [...stepsDone(conversation, cards), ...conversation.effects.map((effect) => tried(effect, words))],
    facts: [
      ...accountFacts(conversation, account, words),
      ...describeFacts(conversation.facts, conversation),
    ],
    promises: conversation.promises.map((promise) => owed(promise, conversation, words)),
    mood: conversation.mood ?? 0,
  };
}

/** The topic by name, and the customer's last words about it. */
function matter({ topic, transcript }: Conversation, words: BriefingWords): string {
  const said = transcript.findLast((line) => line.kind === 'utterance' && line.from === 'customer');
  const quote = said?.kind === 'utterance' ? `“${shortened(said.text)}”` : '';
  return [topic ? words.topics[topic] : '', quote].filter((part) => part !== '').join(': ');
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  // A cut through a character of two units would leave half of it.
  return line.length > longestQuote ? `${line.slice(0, longestQuote).replace(/\p{Surrogate}$/u, '')}…` : line;
}

function stepsDone({ playbook, language }: Conversation, cards: readonly PlaybookCard[]): readonly string[] {
  const steps = cards.find(({ id }) => id === playbook?.id)?.steps ?? [];
  return steps.filter(({ id }) => playbook?.done.includes(id)).map(({ label }) => label[language]);
}

function tried(effect: Effect, words: BriefingWords): string {
  if (effect.state === 'intended') return `${effect.kind}: ${words.unfinished}`;
  return effect.state === 'failed' ? `${words.failed}: ${effect.summary}` : effect.summary;
}

function accountFacts(
  { language, country }: Conversation,
  account: Account | null,
  words: BriefingWords,
): readonly KnownFact[] {
  if (!account) return [];
  const locale = localeOf(language, country);
  const known: readonly (readonly [string, string])[] = [
    [words.name, account.name],
    [words.plan, `${account.plan.name}, ${formatMoney(account.plan.price, locale)}`],
    [words.tenure, `${words.customerSince} ${formatDay(account.customerSince, locale)}`],
  ];
  return known.map(([name, value]) => ({ name, value, standing: 'verified' }));
}

function owed(
  { text, dueOn }: PromiseMade,
  { language, country }: Conversation,
  words: BriefingWords,
): string {
  return dueOn ? `${text} (${words.by} ${formatDay(dueOn, localeOf(language, country))})` : text;
}
