import type { Approval, Conversation } from '../../shared/conversation/conversation.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { askForPerson } from '../conversations/ask-for-person.ts';
import { recordOrFail } from '../conversations/record-or-fail.ts';
import { saidByLana } from '../conversations/said-by-lana.ts';
import { claimOf, faro } from '../conversations/speakers.ts';
import { watchDeadlines, type DeadlineDeps } from '../conversations/watch-deadlines.ts';
import { askedIn } from './ask-approval.ts';
import { decidedWords } from './words.ts';

type WatchDeps = DeadlineDeps & Pick<ConversationDeps, 'accounts' | 'packs' | 'cards'>;

/**
 * Watches every approval that waits, those of before a restart included. One that nobody decided in time expires;
 * where Lana asked for it she says so to the customer and passes them to a person.
 *
 * @returns the function that ends the watching.
 */
export function watchApprovals(deps: WatchDeps): () => void {
  return watchDeadlines(deps, pendingIn, (conversationId, id) => expire(deps, conversationId, id));
}

function pendingIn({ approvals }: Conversation): readonly Approval[] {
  return approvals.filter(({ state }) => state === 'pending');
}

/** The customer is told and passed on first: cut off in between, a restart comes here again and does the rest. */
async function expire(deps: WatchDeps, conversationId: string, approvalId: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const approval = conversation.approvals.find(({ id }) => id === approvalId);
  if (approval?.state !== 'pending') return;
  if (conversation.owner.kind === 'ai') await passOn(deps, conversation, approval);
  await deps.conversations.record({
    conversationId,
    events: [{ type: 'approval-expired', author: faro, approval: approvalId, ...askedIn(approval) }],
    key: `approval-decided:${approvalId}`,
  });
}

async function passOn(deps: WatchDeps, conversation: Conversation, { id, what }: Approval): Promise<void> {
  const { id: conversationId, language } = conversation;
  await recordOrFail(deps.conversations, {
    conversationId,
    events: [saidByLana(conversation, decidedWords.expired[language])],
    claim: claimOf(conversation, lana),
    key: `approval-expiry-told:${id}`,
  });
  await askForPerson(deps, conversationId, { by: lana, reason: 'decision', note: what, to: null });
}
