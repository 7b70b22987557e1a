import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';
import type { ConversationLog } from '../../../backend/conversations/conversation-log.ts';
import { begins, says } from '../../../backend/testing/builders.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { Sent } from '../journal.ts';

/** One who appends to a conversation, and what they know for sure of it. */
export interface Writer {
  readonly conversationId: string;
  readonly sent: readonly Sent[];
  readonly shown: readonly ConversationEvent[];
  /** Opens the conversation, unless somebody else has. */
  open(): Promise<void>;
  /** Appends so many messages, again under the same key until it is answered. @throws what is no outage. */
  append(messages: number): Promise<void>;
}

interface Deps {
  readonly log: ConversationLog;
  /** Resolves once the store is there, at once while it is. */
  readonly whenUp: () => Promise<unknown>;
  /** Hears of each append that found the store away. */
  readonly onAway: () => void;
}

/** Between two tries while a store that is there again finds its indexes. */
const soon = { retries: 600, minTimeout: 100, factor: 1 } as const;

export function createWriter({ log, whenUp, onAway }: Deps, conversationId: string): Writer {
  const sent: Sent[] = [];
  const shown: ConversationEvent[] = [];
  const insist = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
    pRetry(
      async () => {
        await whenUp();
        return ask();
      },
      {
        ...soon,
        shouldRetry({ error }) {
          const isAway = error instanceof FailureError && error.failure.code === 'store-unavailable';
          if (isAway) onAway();
          return isAway;
        },
      },
    );
  return {
    conversationId,
    sent,
    shown,
    async open() {
      await insist(() => log.append({ conversationId, events: begins(), key: `opens ${conversationId}` }));
    },
    async append(messages) {
      const messageIds = Array.from({ length: messages }, () => randomUUID());
      const events = messageIds.map((messageId) => says('¿Cuánto pago este mes?', messageId));
      const appended = await insist(() => log.append({ conversationId, events, key: messageIds.join() }));
      if (appended.outcome === 'refused') throw new Error(`${conversationId} refuses a customer's words.`);
      shown.push(...appended.events);
      for (const [index, messageId] of messageIds.entries()) {
        sent.push({ messageId, acknowledged: appended.events[index]?.sequence ?? null });
      }
    },
  };
}
