import { setTimeout as passed } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { ClientToServer, ServerToClient } from '../../../shared/wire/socket.ts';
import type { Words } from './words.ts';

type Line = Socket<ServerToClient, ClientToServer>;

/** Milliseconds until a request that was not answered, or refused, is put again. */
const patience = 60_000;
/** Milliseconds between two attempts, as the desk has it. */
const pause = 2_000;

/** A desk that follows its country's rows and its share of the conversations, as the screens do. */
export interface Desk {
  follow(conversationId: string): Promise<void>;
  readonly figures: { rows: number; gaps: number; repeats: number };
  close(): void;
}

export async function openDesk(url: string, token: string, words: Words): Promise<Desk> {
  const socket: Line = io(url, { auth: { token }, transports: ['websocket'] });
  const last = new Map<string, number>();
  const figures = { rows: 0, gaps: 0, repeats: 0 };

  function see(conversationId: string, events: readonly ConversationEvent[]): void {
    for (const event of events) {
      const before = last.get(conversationId) ?? 0;
      if (event.sequence <= before) figures.repeats += 1;
      else if (event.sequence > before + 1) figures.gaps += 1;
      last.set(conversationId, Math.max(before, event.sequence));
      if (event.type === 'message-received' || event.type === 'reply-sent') words.seen(event.messageId);
    }
  }

  /** What arrived while a log was being asked for; some of it is in the answer too. */
  const meanwhile = new Map<string, ConversationEvent[]>();

  async function follow(conversationId: string): Promise<void> {
    meanwhile.set(conversationId, []);
    for (;;) {
      const answer = await socket
        .timeout(patience)
        .emitWithAck('follow', { conversationId, after: 0 })
        .catch(() => null);
      if (!answer?.ok) {
        await passed(pause);
        continue;
      }
      const { events } = answer.data;
      const end = events.at(-1)?.sequence ?? 0;
      const since = (meanwhile.get(conversationId) ?? []).filter(({ sequence }) => sequence > end);
      meanwhile.delete(conversationId);
      see(conversationId, [...events, ...since]);
      return;
    }
  }

  socket.on('events', ({ conversationId, events }) => {
    const kept = meanwhile.get(conversationId);
    if (kept) kept.push(...events);
    else see(conversationId, events);
  });
  socket.on('row', () => {
    figures.rows += 1;
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  await socket.timeout(patience).emitWithAck('follow-rows', {});
  return { follow, figures, close: () => socket.disconnect() };
}
