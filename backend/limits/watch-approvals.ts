import type { Approval, Conversation } from '../../shared/conversation/conversation.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { askForPerson } from '../conversations/hand-over.ts';
import { recordOrFail } from '../conversations/record-or-fail.ts';
import { claimOf, faro } from '../conversations/speakers.ts';
import type { Schedule } from '../conversations/watch-hand-overs.ts';
import { saidByLana } from './decide-approval.ts';
import { decidedWords } from './words.ts';

type WatchDeps = Pick<
  ConversationDeps,
  'conversations' | 'accounts' | 'packs' | 'cards' | 'clock' | 'background'
> & { readonly schedule: Schedule };

/** How long after a failed write the same expiry is tried again. */
const retryMilliseconds = 5_000;

/**
 * Watches every approval that waits, those of before a restart included. One that nobody decided in time expires;
 * where Lana asked for it she says so to the customer and passes them to a person.
 *
 * @returns the function that ends the watching.
 */
export function watchApprovals(deps: WatchDeps): () => void {
  const timers = new Map<string, () => void>();

  function watch(conversation: Conversation): void {
    for (const { id, state, expiresAt } of conversation.approvals) {
      if (state === 'pending' && !timers.has(id)) set(conversation.id, id, new Date(expiresAt));
      if (state !== 'pending') forget(id);
    }
  }

  function set(conversationId: string, approval: string, at: Date): void {
    const ring = () => deps.background.run(conversationId, () => end(conversationId, approval));
    timers.set(approval, deps.schedule(at, ring));
  }

  async function end(conversationId: string, approval: string): Promise<void> {
    if (!timers.has(approval)) return;
    try {
      await expire(deps, conversationId, approval);
    } catch (error) {
      set(conversationId, approval, new Date(deps.clock().getTime() + retryMilliseconds));
      throw error;
    }
  }

  function forget(approval: string): void {
    timers.get(approval)?.();
    timers.delete(approval);
  }

  deps.conversations.open().forEach(watch);
  const endListening = deps.conversations.listen(watch);
  return () => {
    endListening();
    for (const cancel of timers.values()) cancel();
    timers.clear();
  };
}

/** The customer is told and passed on first: cut off in between, a restart comes here again and does the rest. */
async function expire(deps: WatchDeps, conversationId: string, approvalId: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const approval = conversation.approvals.find(({ id }) => id === approvalId);
  if (approval?.state !== 'pending') return;
  if (conversation.owner.kind === 'ai') await passOn(deps, conversation, approval);
  await deps.conversations.record({
    conversationId,
    events: [{ type: 'approval-expired', author: faro, approval: approvalId, what: approval.what }],
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
