import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { PendingHandOver } from '../../shared/conversation/hand-over.ts';
import type { ConversationDeps } from './dependencies.ts';
import { acceptUntil } from './ask-for-person.ts';
import { lastHeard } from './owed-answer.ts';
import { faro, ownerAfter } from './speakers.ts';
import { lana } from '../../shared/conversation/ownership.ts';

/** Runs something at a time, at once when that is past; answers with the function that calls it off. */
export type Schedule = (at: Date, run: () => void) => () => void;

type WatchDeps = Pick<ConversationDeps, 'conversations' | 'packs' | 'clock' | 'background' | 'startTurn'> & {
  readonly schedule: Schedule;
};

/** Times that Lana takes a conversation back which nobody took; after that it waits for a supervisor to see to it. */
const lanaTakesBack = 2;

/** How long after a failed write the same expiry is tried again. */
const retryMilliseconds = 5_000;

/**
 * Watches every hand-over that waits, those of before a restart included. One that nobody took in time goes
 * from a colleague to the team, from the team to Lana (who says so to the customer, while anyone may still
 * accept it), and after the second time stays in the queue.
 *
 * @returns the function that ends the watching.
 */
export function watchHandOvers(deps: WatchDeps): () => void {
  const timers = new Map<string, { readonly until: string; readonly cancel: () => void }>();

  function watch(conversation: Conversation): void {
    const { id } = conversation;
    const until = waits(conversation) ? conversation.handOver.expiresAt : null;
    if (timers.get(id)?.until === until) return;
    timers.get(id)?.cancel();
    timers.delete(id);
    if (until) set(id, until, new Date(until));
  }

  function set(id: string, until: string, at: Date): void {
    timers.set(id, {
      until,
      cancel: deps.schedule(at, () => deps.background.run(id, () => ring(id, until))),
    });
  }

  async function ring(id: string, until: string): Promise<void> {
    if (timers.get(id)?.until !== until) return;
    try {
      await expire(deps, id, until);
    } catch (error) {
      set(id, until, new Date(deps.clock().getTime() + retryMilliseconds));
      throw error;
    }
  }

  deps.conversations.open().forEach(watch);
  const endListening = deps.conversations.listen(watch);
  return () => {
    endListening();
    for (const { cancel } of timers.values()) cancel();
    timers.clear();
  };
}

type Waiting = Conversation & { readonly handOver: PendingHandOver };

function waits(conversation: Conversation): conversation is Waiting {
  const { handOver, owner } = conversation;
  return handOver !== null && owner.kind === 'queue' && handOver.expired <= lanaTakesBack;
}

async function expire(deps: WatchDeps, conversationId: string, until: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  if (!waits(conversation) || conversation.handOver.expiresAt !== until) return;
  const events = expiry(deps, conversation);
  const appended = await deps.conversations.record({
    conversationId,
    events,
    epoch: conversation.owner.epoch,
    key: `hand-over-expired:${conversation.handOver.id}:${until}`,
  });
  const heard = lastHeard(conversation);
  if (appended.outcome !== 'appended' || !heard) return;
  if (events.some(({ type }) => type === 'owner-changed')) deps.startTurn(conversation, heard.sequence);
}

function expiry(deps: WatchDeps, conversation: Waiting): readonly NewEvent[] {
  const { id: handOver, expired, to, team, reason, briefing } = conversation.handOver;
  const rounds = expired + 1;
  const passed: NewEvent = { type: 'hand-over-expired', author: faro, handOver, rounds };
  if (to !== null) {
    const expiresAt = acceptUntil(deps, conversation);
    const toTeam = {
      type: 'hand-over-requested',
      handOver,
      reason,
      to: null,
      team,
      briefing,
      expiresAt,
    } as const;
    return [passed, { ...toTeam, author: faro }];
  }
  if (rounds > lanaTakesBack) return [passed];
  return [
    passed,
    {
      type: 'owner-changed',
      author: faro,
      owner: ownerAfter(conversation.owner.epoch, lana),
      because: 'expired',
    },
  ];
}
