import type { CountryPack } from '../../shared/countries/country.ts';
import { FailureError } from '../../shared/wire/failure.ts';
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
 * @throws FailureError `unknown-disposition` for an ending that the country does not know, and as `recordOrFail`.
 */
export async function closeConversation(
  { conversations, packs, abortTurn }: Pick<ConversationDeps, 'conversations' | 'packs' | 'abortTurn'>,
  conversationId: string,
  speaker: Speaker,
  { disposition, summary, epoch }: Closing,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  assertKnown(packs[conversation.country], disposition);
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

function assertKnown({ name, dispositions }: CountryPack, disposition: string): void {
  const codes = dispositions.map(({ code }) => code);
  if (codes.includes(disposition)) return;
  throw new FailureError(
    'unknown-disposition',
    `In ${name} no conversation ends as ${disposition}. Choose one of: ${codes.join(', ')}.`,
    { dispositions: codes },
  );
}
