import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import type { ConversationLog } from './conversation-log.ts';

/** Finished conversations whose end is remembered, so that what another node adds to them is told once. */
const mostFinished = 1_000;

/**
 * The conversations that go on, folded as far as their events were told here. Work on one conversation must not
 * overlap.
 */
export function createFolded(log: Pick<ConversationLog, 'read'>) {
  const live = new Map<string, Conversation>();
  /** The last sequence told of conversations that ended, the latest last. */
  const finished = new Map<string, number>();

  function keep(conversation: Conversation): Conversation {
    const { id, lastSequence } = conversation;
    finished.delete(id);
    if (isKept(conversation)) live.set(id, conversation);
    else {
      live.delete(id);
      finished.set(id, lastSequence);
      for (const oldest of finished.keys()) if (finished.size > mostFinished) finished.delete(oldest);
    }
    return conversation;
  }

  return {
    all: () => [...live.values()],
    get: (conversationId: string) => live.get(conversationId) ?? null,
    /** From the log, without keeping it; null for an unknown one. */
    async read(conversationId: string): Promise<Conversation | null> {
      const events = await log.read(conversationId, 0);
      return events.length > 0 ? fold(events) : null;
    },
    /** The last sequence that was told here; null where that is not known. */
    told: (conversationId: string) =>
      live.get(conversationId)?.lastSequence ?? finished.get(conversationId) ?? null,
    /** Those of which news may be missed. */
    followed: () => [...live.keys(), ...finished.keys()],
    add: (before: Conversation | null, events: readonly ConversationEvent[]) => keep(fold(events, before)),
    /** Reads what the log holds more, and answers with those of its events that come after `told`. */
    async goOn(conversationId: string, told: number) {
      const before = live.get(conversationId) ?? null;
      const events = await log.read(conversationId, before?.lastSequence ?? 0);
      if (events.length === 0) return { conversation: before, events };
      return {
        conversation: keep(fold(events, before)),
        events: events.filter(({ sequence }) => sequence > told),
      };
    },
  };
}

/** Whether it is kept folded: what is not over, or has a change whose end is not known. */
export function isKept(conversation: Conversation): boolean {
  return conversation.closedAt === null || isUnsettled(conversation);
}

export function isUnsettled({ effects }: Conversation): boolean {
  return effects.some(({ state }) => state === 'intended');
}
