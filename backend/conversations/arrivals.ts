import type { Conversations } from './conversations.ts';

/** Lets a request wait for news of a conversation. */
export interface Arrivals {
  /** Resolves at the next append, when the time is up, or once the signal is aborted; tells nothing of which. */
  next(conversationId: string, milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function createArrivals(conversations: Pick<Conversations, 'listen'>): Arrivals {
  const waiting = new Map<string, Set<() => void>>();
  conversations.listen(({ id }) => {
    for (const resolve of waiting.get(id) ?? []) resolve();
  });

  return {
    async next(conversationId, milliseconds, signal) {
      if (signal.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const ours = waiting.get(conversationId) ?? new Set();
      waiting.set(conversationId, ours.add(resolve));
      const limit = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
      clearTimeout(limit);
      ours.delete(resolve);
      if (ours.size === 0 && waiting.get(conversationId) === ours) waiting.delete(conversationId);
    },
  };
}
