import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf } from '../../shared/conversation/event.ts';
import type { AccountEffect, EffectReceipt } from '../accounts/accounts.ts';
import { attend, type AttendDeps } from './attend.ts';
import type { Report } from './background.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard, owedAnswer } from './owed-answer.ts';
import { finishEffect } from './perform-effect.ts';
import { faro } from './speakers.ts';

type RecoverDeps = AttendDeps &
  Pick<ConversationDeps, 'accounts' | 'background'> & {
    /** One line for the transcript about an effect, in the conversation's language. */
    readonly summarize: (conversation: Conversation, effect: AccountEffect, receipt: EffectReceipt) => string;
    /** Hears of what could not be recovered; the other conversations go on. */
    readonly report: Report;
  };

/**
 * Takes up what a stop or a crash has cut off, once at start: finishes effects by their keys, ends turns that
 * died, and has every message attended to that was not. Resolves when effects and turns are settled; the
 * messages follow in the background.
 */
export async function recover(deps: RecoverDeps): Promise<void> {
  for (const { id } of deps.conversations.open()) {
    try {
      await finishEffects(deps, id);
      await endDeadTurn(deps, id);
      deps.background.run(id, () => attendAgain(deps, id));
    } catch (error) {
      deps.report(error, id);
    }
  }
}

async function finishEffects(deps: RecoverDeps, conversationId: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const unfinished = conversation.effects.filter(({ state }) => state === 'intended').map(({ key }) => key);
  if (unfinished.length === 0) return;
  const events = await deps.conversations.events(conversationId, 0);
  for (const event of events) {
    if (event.type !== 'effect-intended' || !unfinished.includes(event.key)) continue;
    await finish(deps, conversation, event);
  }
}

/** A change that the operator's systems refuse is on record as failed: the next turn or person sees it. */
async function finish(
  deps: RecoverDeps,
  conversation: Conversation,
  { key, author, input }: EventOf<'effect-intended'>,
): Promise<void> {
  // `performEffect` wrote the whole effect as the input.
  const effect = input as unknown as AccountEffect;
  const summary = (receipt: EffectReceipt) => deps.summarize(conversation, effect, receipt);
  try {
    await finishEffect(deps, { conversationId: conversation.id, author, key, effect, summary });
  } catch (error) {
    deps.report(error, conversation.id);
  }
}

async function endDeadTurn({ conversations, clock }: RecoverDeps, conversationId: string): Promise<void> {
  const { turn } = await conversations.get(conversationId);
  if (!turn) return;
  const milliseconds = Math.max(0, clock().getTime() - Date.parse(turn.startedAt));
  await conversations.record({
    conversationId,
    events: [
      {
        type: 'turn-ended',
        author: faro,
        turn: turn.id,
        outcome: 'aborted',
        milliseconds,
        failure: 'Faro was restarted',
      },
    ],
  });
}

/** The last message, where the micro-agents have not reported on it yet; else only the answer that Lana owes. */
async function attendAgain(deps: RecoverDeps, conversationId: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const heard = lastHeard(conversation);
  if (!heard) return;
  if (!wasAttended(conversation, heard.sequence)) return attend(deps, conversationId, heard);
  if (owedAnswer(conversation)) deps.startTurn(conversationId, heard.sequence);
}

function wasAttended({ transcript }: Conversation, about: number): boolean {
  return transcript.some((line) => line.kind === 'findings' && line.about === about);
}
