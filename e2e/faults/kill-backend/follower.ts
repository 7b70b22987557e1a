import { io, type Socket } from 'socket.io-client';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { ClientToServer, ServerToClient } from '../../../shared/wire/socket.ts';

/** A desk that follows conversations over its socket and remembers all that it was shown. */
export interface Follower {
  follow(conversationId: string): void;
  /** What was shown until now. */
  shown(conversationId: string): readonly ConversationEvent[];
  /** Resolves once the backend has taken the session for the first time. */
  readonly connected: Promise<void>;
  /** Resolves once the backend has ended the connection for good: the session is over. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Milliseconds between two tries to connect: short, so that as much as possible is shown. */
const retryDelay = 50;
/** Milliseconds until a log that could not be read is asked for again, as a desk does. */
const askedAgain = 1_000;

export function openFollower(url: string, token: string): Follower {
  const shown = new Map<string, ConversationEvent[]>();
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: { token },
    transports: ['websocket'],
    reconnectionDelay: retryDelay,
    reconnectionDelayMax: retryDelay,
  });
  const show = (conversationId: string, events: readonly ConversationEvent[]) =>
    shown.get(conversationId)?.push(...events);
  const lastShown = (conversationId: string) => shown.get(conversationId)?.at(-1)?.sequence ?? 0;
  const ask = (conversationId: string) =>
    socket.emit('follow', { conversationId, after: lastShown(conversationId) }, (answer) => {
      if (answer.ok) show(conversationId, answer.data.events);
      else if (socket.connected) setTimeout(ask, askedAgain, conversationId);
    });
  socket.on('connect', () => {
    for (const conversationId of shown.keys()) ask(conversationId);
  });
  socket.on('events', ({ conversationId, events }) => show(conversationId, events));
  const connected = new Promise<void>((resolve) => {
    socket.once('connect', resolve);
  });
  const ended = new Promise<void>((resolve) => {
    socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') resolve();
    });
    // Refused for good, where the session was over before the line stood.
    socket.on('connect_error', () => {
      if (!socket.active) resolve();
    });
  });
  return {
    connected,
    ended,
    follow(conversationId) {
      shown.set(conversationId, []);
      if (socket.connected) ask(conversationId);
    },
    shown: (conversationId) => [...(shown.get(conversationId) ?? [])],
    close: () => void socket.disconnect(),
  };
}
