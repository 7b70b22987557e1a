import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import type { DeskView } from '../../shared/desks/desk-view.ts';
import { FailureError, type Failure } from '../../shared/wire/failure.ts';
import { call } from '../app/api.ts';
import { acknowledged, asking, type FaroSocket } from '../app/line.ts';
import { openSocket } from '../app/socket.ts';
import {
  failFollowing,
  forgetEverything,
  noticeFollowUpChange,
  noticeModelChange,
  receiveDesk,
  receiveEvents,
  receiveGlimpse,
  receiveTyping,
  replaceRows,
  setCatchingUp,
  setConnection,
  setLineFailure,
  startFollowing,
  stopFollowing,
  useLive,
} from './live-store.ts';
import { afterPaint, atOnceOrBeforePaint } from './before-paint.ts';
import { deliverAll, noteDelivered } from './outbox.ts';
import { batchRow } from './row-batches.ts';
import { onWake } from './wake.ts';

/** Milliseconds that a conversation stays live after the last part of the screen let go of it. */
const lingering = 60_000;
/** Milliseconds that the backend may take to answer after a sleep before the connection counts as dead. */
const soon = 3_000;
/** Milliseconds above which a machine slept rather than painted. */
const longestPaint = 60_000;
/** Milliseconds until a log that could not be read is asked for again. */
const pause = 2_000;
/** Milliseconds for which people can read what was wrong with the line. */
const readable = 15_000;

let socket: FaroSocket | null = null;
/** How many parts of the screen follow each conversation. */
const followers = new Map<string, number>();
/** Logs that are being read; `again` when something was found missing meanwhile. */
const reading = new Map<string, 'once' | 'again'>();

interface Follows {
  readonly rows: boolean;
  readonly models: boolean;
  /** One's own presence and shift. */
  readonly desk: boolean;
}

/**
 * Opens the live connection of one session and feeds the live store from it; the returned function closes it
 * and forgets what it brought. After every reconnection the rows and each followed log are asked for again.
 */
export function connectLive(token: string, follows: Follows): () => void {
  const opened = openSocket(token);
  socket = opened;
  reading.clear();
  opened.on('connect', () => {
    setConnection('live');
    noticeFollowUpChange();
    if (follows.desk) void followDesk(opened);
    if (follows.models) opened.emit('follow-models', {}, noticeModelChange);
    void refresh(opened, follows.rows);
    deliverAll();
  });
  opened.on('disconnect', () => void lost(opened));
  opened.on('connect_error', () => void lost(opened));
  opened.on('glimpse', receiveGlimpse);
  opened.on('row', batchRow);
  opened.on('desk', receiveDesk);
  opened.on('models-changed', noticeModelChange);
  opened.on('follow-ups-changed', noticeFollowUpChange);
  opened.on('line-failed', showLineFailure);
  opened.on('typing', ({ conversationId, who }) => receiveTyping(conversationId, who, Date.now()));
  opened.on('events', ({ conversationId, events, trace }) => {
    const arrived = performance.now();
    atOnceOrBeforePaint(() => {
      if (socket !== opened) return;
      if (receiveEvents(conversationId, events)) void catchUp(opened, conversationId);
      noteDelivered(events);
      if (trace) afterPaint(() => tellPainted(opened, trace, performance.now() - arrived));
    });
  });
  const asleep = onWake(() => void makeSure(opened, follows.rows));
  return () => {
    asleep();
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

/** The line of whoever is signed in; null without one. */
export function openLine(): FaroSocket | null {
  return socket;
}

/** Tells the customer that someone is writing. Lost without harm. */
export function tellTyping(conversationId: string): void {
  if (socket?.connected) socket.emit('typing', { conversationId }, () => undefined);
}

/** Tells how long what came took until it could be seen, in milliseconds. Lost without harm. */
function tellPainted(to: FaroSocket, trace: string, milliseconds: number): void {
  if (to.connected && milliseconds <= longestPaint) {
    to.emit('painted', { trace, milliseconds }, () => undefined);
  }
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

function showLineFailure({ code, message, details }: Failure): void {
  const failure = new FailureError(code, message, details);
  setLineFailure(failure);
  setTimeout(() => {
    if (useLive.getState().lineFailure === failure) setLineFailure(null);
  }, readable);
}

/** Refused for now; the line is as it was. */
function isTooOften(failure: unknown): boolean {
  return failure instanceof FailureError && failure.failure.code === 'too-many-requests';
}

/** Whether asking again would change nothing. */
function isFinal(failure: unknown): boolean {
  return failure instanceof FailureError && !isTooOften(failure);
}

/** Asks for one's own desk; a practice has none. */
async function followDesk(from: FaroSocket): Promise<void> {
  const desk = await acknowledged<DeskView>(asking(from).emitWithAck('follow-desk', {})).catch(() => null);
  if (desk && socket === from) receiveDesk(desk);
}

/** After a sleep a connection may look alive and be dead: it answers soon, or is made anew. */
async function makeSure(from: FaroSocket, rows: boolean): Promise<void> {
  const answers = from.connected && (await refresh(from, rows, soon));
  if (socket !== from) return;
  if (answers) deliverAll();
  else from.disconnect().connect();
}

/** Asks for the rows and for what is missing of each followed log. Answers whether the backend answered all of it. */
async function refresh(from: FaroSocket, rows: boolean, patience?: number): Promise<boolean> {
  const logs = [...followers.keys()].map((conversationId) => catchUp(from, conversationId, patience));
  const answered = await Promise.all([...(rows ? [followRows(from, patience)] : []), ...logs]);
  return answered.every(Boolean);
}

/**
 * Reads what is missing of a followed log, one reading of it at a time, until nothing is missing.
 * Answers whether the backend answered.
 */
async function catchUp(from: FaroSocket, conversationId: string, patience?: number): Promise<boolean> {
  if (reading.has(conversationId)) {
    reading.set(conversationId, 'again');
    return true;
  }
  reading.set(conversationId, 'once');
  setCatchingUp(reading.size);
  const answered = await readOn(from, conversationId, patience);
  if (socket !== from) return answered;
  const more = reading.get(conversationId) === 'again';
  reading.delete(conversationId);
  setCatchingUp(reading.size);
  if (more) return catchUp(from, conversationId);
  if (!answered) {
    setTimeout(() => {
      if (followers.has(conversationId)) whileConnected(from, () => catchUp(from, conversationId));
    }, pause);
  }
  return answered;
}

/** Answers false when the backend did not answer; what it refused it would refuse again. */
async function readOn(from: FaroSocket, conversationId: string, patience?: number): Promise<boolean> {
  const after = useLive.getState().followed.get(conversationId)?.lastSequence ?? 0;
  try {
    startFollowing(conversationId);
    const { events } = await acknowledged<{ events: readonly ConversationEvent[] }>(
      asking(from, patience).emitWithAck('follow', { conversationId, after }),
    );
    receiveEvents(conversationId, events);
    noteDelivered(events);
    return true;
  } catch (failure) {
    failFollowing(conversationId, failure);
    return isFinal(failure);
  }
}

async function followRows(from: FaroSocket, patience?: number): Promise<boolean> {
  try {
    const { rows } = await acknowledged<{ rows: readonly ConversationRow[] }>(
      asking(from, patience).emitWithAck('follow-rows', {}),
    );
    if (socket !== from) return true;
    replaceRows(rows);
    setConnection('live');
    return true;
  } catch (failure) {
    if (!isTooOften(failure)) setConnection('lost');
    const refused = isFinal(failure);
    if (!refused) setTimeout(() => whileConnected(from, () => followRows(from)), pause);
    return refused;
  }
}

function whileConnected(from: FaroSocket, ask: () => Promise<unknown>): void {
  if (socket === from && from.connected) void ask();
}
