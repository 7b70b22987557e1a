import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationDeps } from './dependencies.ts';
import type { Schedule } from './watch-hand-overs.ts';

export type DeadlineDeps = Pick<ConversationDeps, 'conversations' | 'clock' | 'background'> & {
  readonly schedule: Schedule;
};

/** Something of a conversation that waits at most until a time (ISO 8601). */
export interface Deadline {
  readonly id: string;
  readonly expiresAt: string;
}

/** How long after a failed write the same expiry is tried again. */
const retryMilliseconds = 5_000;

/**
 * Watches what waits in open conversations, that of before a restart included, and has each expire at its time
 * unless it stopped waiting before.
 *
 * @returns the function that ends the watching.
 */
export function watchDeadlines(
  deps: DeadlineDeps,
  deadlinesOf: (conversation: Conversation) => readonly Deadline[],
  expire: (conversationId: string, id: string) => Promise<void>,
): () => void {
  /** How to call each off, by conversation and id. */
  const timers = new Map<string, ReadonlyMap<string, () => void>>();

  function watch(conversation: Conversation): void {
    const before = timers.get(conversation.id);
    const waiting = deadlinesOf(conversation);
    for (const [id, cancel] of before ?? []) if (!waiting.some((each) => each.id === id)) cancel();
    const now = waiting.map(
      ({ id, expiresAt }) => [id, before?.get(id) ?? set(conversation.id, id, new Date(expiresAt))] as const,
    );
    if (now.length > 0) timers.set(conversation.id, new Map(now));
    else timers.delete(conversation.id);
  }

  function set(conversationId: string, id: string, at: Date): () => void {
    return deps.schedule(at, () => deps.background.run(conversationId, () => ring(conversationId, id)));
  }

  async function ring(conversationId: string, id: string): Promise<void> {
    const waiting = timers.get(conversationId);
    if (!waiting?.has(id)) return;
    try {
      await expire(conversationId, id);
    } catch (error) {
      const again = new Date(deps.clock().getTime() + retryMilliseconds);
      timers.set(conversationId, new Map(waiting).set(id, set(conversationId, id, again)));
      throw error;
    }
  }

  deps.conversations.open().forEach(watch);
  const endListening = deps.conversations.listen(watch);
  return () => {
    endListening();
    for (const waiting of timers.values()) for (const cancel of waiting.values()) cancel();
    timers.clear();
  };
}
