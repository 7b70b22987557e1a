import { io, type Socket } from 'socket.io-client';
import { isDeepStrictEqual } from 'node:util';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';

/** Someone's line to one node, which may go on at another, and what it has shown of a conversation. */
export interface Watcher {
  readonly shown: readonly ConversationEvent[];
  /** Who was seen writing. */
  readonly typing: readonly string[];
  /** Whether the node has cut the line. */
  readonly wasCut: () => boolean;
  /** Follows the conversation at the node, after what was shown already. */
  follow(url: string, conversationId: string): Promise<void>;
  writes(conversationId: string): void;
  close(): void;
}

export function createWatcher(token: string): Watcher {
  const shown: ConversationEvent[] = [];
  const typing: string[] = [];
  let socket: Socket<ServerToClient, ClientToServer> | null = null;
  let wasCut = false;

  /** What a screen does: an event that it has is dropped, unless it is another one. @throws Error for that. */
  function show(events: readonly ConversationEvent[]): void {
    for (const event of events) {
      const known = shown.find(({ sequence }) => sequence === event.sequence);
      if (!known) shown.push(event);
      else if (!isDeepStrictEqual(known, event)) throw new Error(`Event ${event.sequence} was shown as two`);
    }
  }

  async function follow(url: string, conversationId: string): Promise<void> {
    socket?.disconnect();
    const line: Socket<ServerToClient, ClientToServer> = io(url, {
      auth: { token },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    socket = line;
    line.on('events', ({ events }) => show(events));
    line.on('typing', ({ who }) => void typing.push(who));
    line.on('disconnect', (reason) => {
      wasCut ||= reason === 'io server disconnect';
    });
    const after = shown.at(-1)?.sequence ?? 0;
    const answer = await line.timeout(10_000).emitWithAck('follow', { conversationId, after });
    if (!answer.ok) throw new Error(answer.failure.message);
    show(answer.data.events);
  }

  return {
    shown,
    typing,
    wasCut: () => wasCut,
    follow,
    writes: (conversationId) => void socket?.emit('typing', { conversationId }, () => undefined),
    close: () => void socket?.disconnect(),
  };
}
