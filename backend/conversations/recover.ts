import type { Conversation } from '../../shared/conversation/conversation.ts';
import { attend, type AttendDeps } from './attend.ts';
import { lastHeard, owedAnswer } from './owed-answer.ts';
import { settleEffects, type SettleDeps } from './settle-effects.ts';
import { faro } from './speakers.ts';

type RecoverDeps = AttendDeps & SettleDeps;

/**
 * Takes up what a stop or a crash has cut off, once at start: ends turns that died, settles the changes that were
 * under way, and has every message attended to that was not. Resolves when turns and changes are settled; the
 * messages follow in the background.
 */
export async function recover(deps: RecoverDeps): Promise<void> {
  const open = deps.conversations.open();
  for (const { id } of open) await endDeadTurn(deps, id).catch((error: unknown) => deps.report(error, id));
  await settleEffects(deps, 0);
  for (const { id } of open) deps.background.run(id, () => attendAgain(deps, id));
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
  if (owedAnswer(conversation)) deps.startTurn(conversation, heard.sequence);
}

function wasAttended({ transcript }: Conversation, about: number): boolean {
  return transcript.some((line) => line.kind === 'findings' && line.about === about);
}
