import type { Conversation } from '../../shared/conversation/conversation.ts';

/** Milliseconds between two updates of one row: five a second at most. */
const pace = 200;

/**
 * Passes on the first change of a conversation at once and then at most one every 200 ms, the newest. The last
 * state always gets through.
 */
export function createRowUpdates(send: (conversation: Conversation) => void) {
  const pending = new Map<string, Conversation | null>();

  function settle(conversationId: string): void {
    const latest = pending.get(conversationId);
    if (latest) {
      pending.set(conversationId, null);
      send(latest);
      setTimeout(settle, pace, conversationId).unref();
    } else {
      pending.delete(conversationId);
    }
  }

  return (conversation: Conversation): void => {
    const isPaced = pending.has(conversation.id);
    pending.set(conversation.id, conversation);
    if (!isPaced) settle(conversation.id);
  };
}
