import { beforeEach, expect, test } from 'vitest';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import {
  forgetEverything,
  receiveEvents,
  receiveRows,
  receiveTyping,
  replaceRows,
  startFollowing,
  stopFollowing,
  useLive,
} from './live-store.ts';

const row = (id: string, lastSequence: number, lastWords = ''): ConversationRow => ({
  id,
  lastSequence,
  channel: 'web-chat',
  country: 'EC',
  language: 'es',
  customerName: id,
  topic: null,
  owner: { kind: 'ai', id: 'lana', name: 'Lana', epoch: 1 },
  openedAt: '2026-11-22T14:00:00.000Z',
  closedAt: null,
  mood: null,
  asksForPerson: 0,
  repliesHeld: 0,
  consult: null,
  moods: [],
  waiting: null,
  approvals: [],
  help: null,
  flag: null,
  held: null,
  whispered: null,
  watchers: [],
  lastWords,
  lastWordsAt: '2026-11-22T14:00:00.000Z',
});

const opening = {
  type: 'conversation-opened',
  conversationId: 'a',
  sequence: 1,
  at: '2026-11-22T14:00:00.000Z',
  author: { kind: 'customer', id: 'c', name: 'Ana' },
  channel: 'web-chat',
  country: 'EC',
  language: 'es',
  accountId: null,
  customerName: 'Ana',
  simulated: false,
} as const;

const words = {
  type: 'message-received',
  conversationId: 'a',
  sequence: 2,
  at: '2026-11-22T14:00:01.000Z',
  author: opening.author,
  messageId: 'm',
  from: 'customer',
  text: 'Hola',
  channel: 'web-chat',
} as const;

beforeEach(forgetEverything);

test('a late row does not undo a newer one', () => {
  replaceRows([row('a', 5, 'new')]);
  receiveRows([row('a', 3, 'old')]);
  expect(useLive.getState().rows?.get('a')?.lastWords).toBe('new');
});

test('a row of a conversation not yet listed joins the list', () => {
  replaceRows([row('a', 5)]);
  receiveRows([row('b', 1)]);
  expect([...(useLive.getState().rows?.keys() ?? [])]).toEqual(['a', 'b']);
});

test('events of a conversation that nobody follows are let go', () => {
  expect(receiveEvents('a', [opening])).toBe(false);
  expect(useLive.getState().followed.has('a')).toBe(false);
});

test('asks for what is missing when an event comes too early', () => {
  startFollowing('a');
  expect(receiveEvents('a', [words])).toBe(true);
  expect(receiveEvents('a', [opening, words])).toBe(false);
  expect(useLive.getState().followed.get('a')?.transcript).toHaveLength(1);
});

test('who was writing has stopped once the words are there', () => {
  startFollowing('a');
  receiveEvents('a', [opening]);
  receiveTyping('a', 'customer', 0);
  receiveEvents('a', [words]);
  expect(useLive.getState().typing.has('a')).toBe(false);
});

test('following again begins from nothing after it was let go', () => {
  startFollowing('a');
  receiveEvents('a', [opening]);
  stopFollowing('a');
  startFollowing('a');
  expect(useLive.getState().followed.get('a')).toBeNull();
});
