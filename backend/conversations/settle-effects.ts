import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { AccountEffect, EffectReceipt } from '../accounts/accounts.ts';
import { plainWords, plainWordsModel } from '../agents/plain-words.ts';
import { effectSource } from '../agents/sources/standing-sources.ts';
import { refreshAdvice, type AdviseDeps } from './advise.ts';
import type { Report } from './background.ts';
import type { ConversationDeps } from './dependencies.ts';
import { askForPerson } from './ask-for-person.ts';
import { owedAnswer } from './owed-answer.ts';
import { finishEffect, type EffectPerformed } from './perform-effect.ts';
import { claimOf } from './speakers.ts';

export type SettleDeps = AdviseDeps &
  Pick<ConversationDeps, 'cards'> & {
    /** One line for the transcript about an effect, in the conversation's language. */
    readonly summarize: (conversation: Conversation, effect: AccountEffect, receipt: EffectReceipt) => string;
    /** Hears of what failed for a reason that time does not mend; the other conversations go on. */
    readonly report: Report;
  };

/**
 * Finishes, by their keys, the changes that were asked for at least `age` milliseconds ago and whose end is not on
 * record, of closed conversations too. Where Lana has the turn she tells the customer how it ended. What the
 * operator's systems still leave unanswered stays for the next time.
 */
export async function settleEffects(deps: SettleDeps, age: number): Promise<void> {
  for (const { id } of deps.conversations.unsettled()) await settleIn(deps, id, age);
}

/** As `settleEffects`, for one conversation. */
export async function settleIn(deps: SettleDeps, conversationId: string, age: number): Promise<void> {
  const asOf = deps.clock().getTime() - age;
  try {
    for (const intended of await intendedBefore(deps, conversationId, asOf)) {
      await settle(deps, conversationId, intended);
    }
  } catch (error) {
    deps.report(error, conversationId);
  }
}

/** Settles every so many milliseconds what is at least `age` old: longer than whoever began it waits. Returns what ends it. */
export function watchEffects(deps: SettleDeps, every: number, age: number): () => Promise<void> {
  let settling = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    settling = settleEffects(deps, age).finally(() => {
      busy = false;
    });
  }, every);
  return async () => {
    clearInterval(timer);
    await settling;
  };
}

async function intendedBefore(
  { conversations }: SettleDeps,
  conversationId: string,
  asOf: number,
): Promise<readonly EventOf<'effect-intended'>[]> {
  const { effects } = await conversations.get(conversationId);
  const open = new Set(effects.filter(({ state }) => state === 'intended').map(({ key }) => key));
  const events = await conversations.events(conversationId, 0);
  return events.filter(
    (event): event is EventOf<'effect-intended'> =>
      event.type === 'effect-intended' && open.has(event.key) && Date.parse(event.at) <= asOf,
  );
}

async function settle(
  deps: SettleDeps,
  conversationId: string,
  { key, author, input }: EventOf<'effect-intended'>,
): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  // `performEffect` wrote the whole effect as the input.
  const effect = input as unknown as AccountEffect;
  const summary = (receipt: EffectReceipt) => deps.summarize(conversation, effect, receipt);
  try {
    const done = await finishEffect(deps, { conversationId, author, key, effect, summary });
    await tell(deps, conversation, key, done);
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'effect-unsettled') return;
    deps.report(error, conversationId);
    if (lanaIsAlone(conversation)) {
      const note = error instanceof FailureError ? error.failure.message : '';
      await askForPerson(deps, conversationId, { by: lana, reason: 'failure', note, to: null });
    }
  }
  refreshAdvice(deps, conversationId);
}

/** Lana has the turn and no answer of hers is due in which she would speak of it anyway. */
function lanaIsAlone(conversation: Conversation): boolean {
  return conversation.owner.kind === 'ai' && !conversation.closedAt && owedAnswer(conversation) === null;
}

async function tell(
  { conversations }: SettleDeps,
  conversation: Conversation,
  key: string,
  { summary, receipt: { reference, amount } }: EffectPerformed,
): Promise<void> {
  if (!lanaIsAlone(conversation)) return;
  const { id: conversationId, language, country } = conversation;
  const claim = claimOf(conversation, lana);
  const source = effectSource({ key, reference, summary, amount }, localeOf(language, country));
  await conversations.record({
    conversationId,
    events: [
      {
        type: 'reply-sent',
        author: lana,
        messageId: randomUUID(),
        from: 'ai',
        text: `${plainWords.settled[language]} ${summary}`,
        epoch: claim.epoch,
        sources: [source],
        model: plainWordsModel,
        suggestionId: null,
      },
    ],
    claim,
  });
}
