import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf, queueAfter, type Speaker } from './speakers.ts';

export interface Closing {
  readonly disposition: string;
  readonly summary: string;
  /** The epoch the speaker saw. */
  readonly epoch?: number;
}

/**
 * Whoever has the turn finishes the conversation: watches end, the running turn ends, and nobody has the turn
 * any more, so that nothing is said after it.
 *
 * @throws FailureError as `recordOrFail`.
 */
export async function closeConversation(
  { conversations, abortTurn }: Pick<ConversationDeps, 'conversations' | 'abortTurn'>,
  conversationId: string,
  speaker: Speaker,
  { disposition, summary, epoch }: Closing,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const author = authorOf(speaker);
  const claim = claimOf(conversation, speaker, epoch);
  const recorded = await recordOrFail(conversations, {
    conversationId,
    events: [
      ...conversation.watchers.map((watcher) => ({ type: 'watch-ended', author: watcher }) as const),
      { type: 'owner-changed', author, owner: queueAfter(claim.epoch), because: 'closed' },
      { type: 'conversation-closed', author, disposition, summary },
    ],
    claim,
  });
  abortTurn(conversationId);
  return recorded;
}
