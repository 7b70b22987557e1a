import { expect, test } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { applyEvents } from './apply-events.ts';

const customer = { kind: 'customer', id: 'c', name: 'Daniel Ferreyra' } as const;

function opened(): ConversationEvent {
  return {
    type: 'conversation-opened',
    conversationId: 'one',
    sequence: 1,
    at: '2026-11-22T14:00:00.000Z',
    author: customer,
    channel: 'web-chat',
    country: 'EC',
    language: 'es',
    accountId: 'EC-1001',
    customerName: 'Daniel Ferreyra',
    simulated: false,
  };
}

function said(sequence: number): ConversationEvent {
  return {
    type: 'message-received',
    conversationId: 'one',
    sequence,
    at: '2026-11-22T14:00:01.000Z',
    author: customer,
    messageId: `m${sequence}`,
    from: 'customer',
    text: `line ${sequence}`,
    channel: 'web-chat',
  };
}

const lines = (result: ReturnType<typeof applyEvents>) =>
  result.conversation?.transcript.map((line) => (line.kind === 'utterance' ? line.text : line.kind));

test('folds what follows what is there', () => {
  const first = applyEvents(null, [opened(), said(2)]);
  const then = applyEvents(first.conversation, [said(3)]);
  expect(then.gap).toBe(false);
  expect(lines(then)).toEqual(['line 2', 'line 3']);
});

test('shows nothing twice when a reconnection brings what came before', () => {
  const have = applyEvents(null, [opened(), said(2), said(3)]);
  const again = applyEvents(have.conversation, [said(2), said(3), said(4)]);
  expect(lines(again)).toEqual(['line 2', 'line 3', 'line 4']);
});

test('stops before a gap and says so, and goes on once it is mended', () => {
  const have = applyEvents(null, [opened(), said(2)]);
  const torn = applyEvents(have.conversation, [said(4)]);
  expect(torn.gap).toBe(true);
  expect(torn.conversation?.lastSequence).toBe(2);
  const mended = applyEvents(torn.conversation, [said(3), said(4)]);
  expect(mended.gap).toBe(false);
  expect(lines(mended)).toEqual(['line 2', 'line 3', 'line 4']);
});

test('a log that does not begin at its beginning is a gap', () => {
  expect(applyEvents(null, [said(2)])).toEqual({ conversation: null, gap: true });
});
