import { beforeEach, expect, test } from 'vitest';
import {
  forgetEverything,
  receiveEvents,
  receiveGlimpse,
  receiveRows,
  receiveTyping,
  replaceRows,
  startFollowing,
  stopFollowing,
  useLive,
} from './live-store.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { row } from './rows.testing.ts';

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
  replaceRows([row('a', { lastSequence: 5, lastWords: 'new' })]);
  receiveRows([row('a', { lastSequence: 3, lastWords: 'old' })]);
  expect(useLive.getState().rows?.get('a')?.lastWords).toBe('new');
});

test('a row of a conversation not yet listed joins the list', () => {
  replaceRows([row('a', { lastSequence: 5 })]);
  receiveRows([row('b', { lastSequence: 1 })]);
  expect([...(useLive.getState().rows?.keys() ?? [])]).toEqual(['a', 'b']);
});

test('a conversation that closes leaves the list, so that it does not grow with a shift', () => {
  replaceRows([row('a', { lastSequence: 5 }), row('b', { lastSequence: 1 })]);
  receiveRows([row('a', { lastSequence: 6, closedAt: '2026-11-22T14:05:00.000Z' })]);
  expect([...(useLive.getState().rows?.keys() ?? [])]).toEqual(['b']);
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

test('a long conversation shows its last lines until its log is there, and never again', () => {
  const glimpse = fold([{ ...opening }, { ...words }]);
  receiveGlimpse(glimpse);
  expect(useLive.getState().glimpses.size).toBe(0);
  startFollowing('a');
  receiveGlimpse(glimpse);
  expect(useLive.getState().glimpses.get('a')).toBe(glimpse);
  receiveEvents('a', [words]);
  expect(useLive.getState().glimpses.has('a')).toBe(true);
  receiveEvents('a', [opening, words]);
  receiveGlimpse(glimpse);
  expect(useLive.getState().glimpses.has('a')).toBe(false);
  stopFollowing('a');
  startFollowing('a');
  receiveGlimpse(glimpse);
  stopFollowing('a');
  expect(useLive.getState().glimpses.size).toBe(0);
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
