import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { call } from '../app/api.ts';
import { acknowledged, asking, openSocket, type FaroSocket } from '../app/socket.ts';
import {
  failFollowing,
  forgetEverything,
  noticeModelChange,
  receiveEvents,
  receiveRow,
  receiveTyping,
  replaceRows,
  setConnection,
  startFollowing,
  stopFollowing,
  useLive,
} from './live-store.ts';

/** Milliseconds that a conversation stays live after the last part of the screen let go of it. */
const lingering = 60_000;

let socket: FaroSocket | null = null;
/** How many parts of the screen follow each conversation. */
const followers = new Map<string, number>();

/**
 * Opens the live connection of one session and feeds the live store from it; the returned function closes it
 * and forgets what it brought. After every reconnection the rows and each followed log are asked for again.
 */
export function connectLive(token: string, follows: { rows: boolean; models: boolean }): () => void {
  const opened = openSocket(token);
  socket = opened;
  opened.on('connect', () => {
    setConnection('live');
    if (follows.rows) void followRows(opened);
    if (follows.models) opened.emit('follow-models', {}, noticeModelChange);
    for (const conversationId of followers.keys()) void catchUp(opened, conversationId);
  });
  opened.on('disconnect', () => void lost(opened));
  opened.on('connect_error', () => void lost(opened));
  opened.on('row', receiveRow);
  opened.on('models-changed', noticeModelChange);
  opened.on('typing', ({ conversationId, who }) => receiveTyping(conversationId, who, Date.now()));
  opened.on('events', ({ conversationId, events }) => {
    if (receiveEvents(conversationId, events)) void catchUp(opened, conversationId);
  });
  return () => {
    if (socket === opened) socket = null;
    opened.close();
    forgetEverything();
  };
}

/** Keeps a conversation live until the returned function is called, and a little longer for a quick way back. */
export function follow(conversationId: string): () => void {
  followers.set(conversationId, (followers.get(conversationId) ?? 0) + 1);
  const known = Boolean(useLive.getState().followed.get(conversationId));
  startFollowing(conversationId);
  if (socket?.connected && !known) void catchUp(socket, conversationId);
  return () => {
    setTimeout(() => leave(conversationId), lingering);
  };
}

function leave(conversationId: string): void {
  const left = (followers.get(conversationId) ?? 1) - 1;
  if (left > 0) {
    followers.set(conversationId, left);
    return;
  }
  followers.delete(conversationId);
  stopFollowing(conversationId);
  if (socket?.connected) socket.emit('unfollow', { conversationId }, () => undefined);
}

/** Tells the customer that someone is writing. Lost without harm. */
export function tellTyping(conversationId: string): void {
  if (socket?.connected) socket.emit('typing', { conversationId }, () => undefined);
}

/**
 * A lost connection comes back by itself. One that the backend refused or ended does not: whoever may still be
 * here connects again, and `call` ends the session of whoever may not.
 */
async function lost(from: FaroSocket): Promise<void> {
  setConnection('lost');
  if (from.active || socket !== from) return;
  const refusal = await call('session').then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof FailureError) && socket === from) from.connect();
}

async function catchUp(from: FaroSocket, conversationId: string): Promise<void> {
  const after = useLive.getState().followed.get(conversationId)?.lastSequence ?? 0;
  try {
    startFollowing(conversationId);
    const { events } = await acknowledged<{ events: readonly ConversationEvent[] }>(
      asking(from).emitWithAck('follow', { conversationId, after }),
    );
    receiveEvents(conversationId, events);
  } catch (failure) {
    failFollowing(conversationId, failure);
  }
}

async function followRows(from: FaroSocket): Promise<void> {
  try {
    const { rows } = await acknowledged<{ rows: readonly ConversationRow[] }>(
      asking(from).emitWithAck('follow-rows', {}),
    );
    replaceRows(rows);
  } catch {
    setConnection('lost');
  }
}
