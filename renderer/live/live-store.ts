import { create } from 'zustand';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import type { DeskView } from '../../shared/desks/desk-view.ts';
import type { FailureError } from '../../shared/wire/failure.ts';
import { applyEvents } from './apply-events.ts';

export type Connection = 'connecting' | 'live' | 'lost';
export type Speaker = 'customer' | 'lana' | 'person';

export interface Typing {
  readonly who: Speaker;
  /** Milliseconds of the clock when the word of it came. */
  readonly at: number;
}

interface LiveState {
  readonly connection: Connection;
  /** How many followed logs are being read. */
  readonly catchingUp: number;
  /** Open conversations of this person's countries by id; null until the first list came. */
  readonly rows: ReadonlyMap<string, ConversationRow> | null;
  /** The conversations being followed, folded from their logs; null while the log is on its way. */
  readonly followed: ReadonlyMap<string, Conversation | null>;
  /** Long ones as they stand, with their last lines alone, while their log is on its way. */
  readonly glimpses: ReadonlyMap<string, Conversation>;
  readonly failures: ReadonlyMap<string, unknown>;
  /** What the backend said of the line lately; null once that is no news any more. */
  readonly lineFailure: FailureError | null;
  readonly typing: ReadonlyMap<string, Typing>;
  /** Times that the routing table or a model's breaker changed since the window opened. */
  readonly modelChanges: number;
  /** Times that something owed to a customer changed. */
  readonly followUpChanges: number;
  /** This person's own presence and shift; null until it came, and in practice. */
  readonly desk: DeskView | null;
}

const nothing: LiveState = {
  connection: 'connecting',
  catchingUp: 0,
  rows: null,
  followed: new Map(),
  glimpses: new Map(),
  failures: new Map(),
  lineFailure: null,
  typing: new Map(),
  modelChanges: 0,
  followUpChanges: 0,
  desk: null,
};

/** What is live now: changed only by the functions of this file, from what the socket brings. */
export const useLive = create<LiveState>()(() => nothing);

export function forgetEverything(): void {
  useLive.setState(nothing, true);
}

export function setConnection(connection: Connection): void {
  useLive.setState({ connection });
}

export function setLineFailure(lineFailure: FailureError | null): void {
  useLive.setState({ lineFailure });
}

export function setCatchingUp(catchingUp: number): void {
  useLive.setState({ catchingUp });
}

export function receiveDesk(desk: DeskView): void {
  useLive.setState({ desk });
}

export function noticeModelChange(): void {
  useLive.setState(({ modelChanges }) => ({ modelChanges: modelChanges + 1 }));
}

export function noticeFollowUpChange(): void {
  useLive.setState(({ followUpChanges }) => ({ followUpChanges: followUpChanges + 1 }));
}

export function replaceRows(rows: readonly ConversationRow[]): void {
  useLive.setState({ rows: new Map(rows.map((row) => [row.id, row])) });
}

/** Keeps the newer of two rows; a late one changes nothing, and a closed conversation leaves the list. */
export function receiveRows(received: readonly ConversationRow[]): void {
  useLive.setState(({ rows }) => {
    const newer = received.filter((row) => {
      const known = rows?.get(row.id);
      return !known || known.lastSequence <= row.lastSequence;
    });
    if (newer.length === 0) return {};
    const open = new Map(rows);
    for (const row of newer) {
      if (row.closedAt === null) open.set(row.id, row);
      else open.delete(row.id);
    }
    return { rows: open };
  });
}

export function startFollowing(conversationId: string): void {
  useLive.setState(({ followed, failures }) => ({
    followed: followed.has(conversationId) ? followed : withEntry(followed, conversationId, null),
    failures: withoutEntry(failures, conversationId),
  }));
}

export function stopFollowing(conversationId: string): void {
  useLive.setState(({ followed, glimpses, failures, typing }) => ({
    followed: withoutEntry(followed, conversationId),
    glimpses: withoutEntry(glimpses, conversationId),
    failures: withoutEntry(failures, conversationId),
    typing: withoutEntry(typing, conversationId),
  }));
}

export function failFollowing(conversationId: string, failure: unknown): void {
  useLive.setState(({ failures }) => ({ failures: withEntry(failures, conversationId, failure) }));
}

/** What is known already is newer. */
export function receiveGlimpse(glimpse: Conversation): void {
  useLive.setState(({ followed, glimpses }) =>
    followed.get(glimpse.id) === null ? { glimpses: withEntry(glimpses, glimpse.id, glimpse) } : {},
  );
}

/** Folds events into a followed conversation. Answers whether some are missing before them. */
export function receiveEvents(conversationId: string, events: readonly ConversationEvent[]): boolean {
  const { followed, glimpses, typing } = useLive.getState();
  if (!followed.has(conversationId)) return false;
  const { conversation, gap } = applyEvents(followed.get(conversationId) ?? null, events);
  const spoke = events.some(({ type }) => type === 'message-received' || type === 'reply-sent');
  useLive.setState({
    followed: withEntry(followed, conversationId, conversation),
    ...(conversation ? { glimpses: withoutEntry(glimpses, conversationId) } : {}),
    ...(spoke ? { typing: withoutEntry(typing, conversationId) } : {}),
  });
  return gap;
}

export function receiveTyping(conversationId: string, who: Speaker, at: number): void {
  useLive.setState(({ typing }) => ({ typing: withEntry(typing, conversationId, { who, at }) }));
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) {
  return new Map(map).set(key, value);
}

function withoutEntry<Value>(map: ReadonlyMap<string, Value>, key: string) {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
