import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { findLosses } from './journal.ts';

function said(sequence: number, messageId: string): ConversationEvent {
  return {
    type: 'message-received',
    conversationId: 'one',
    sequence,
    at: '2026-11-22T14:00:00.000Z',
    author: { kind: 'customer', id: 'c', name: '' },
    messageId,
    from: 'customer',
    text: messageId,
    channel: 'web-chat',
  };
}

const nothing = { lost: 0, doubled: 0, outOfOrder: 0, takenBack: 0 };
const sent = (...ids: readonly string[]) => [
  ids.map((messageId, index) => ({ messageId, acknowledged: index + 1 })),
];
const journal = { conversationId: 'one', sent: sent('a', 'b'), shown: [said(1, 'a')] };

it('finds nothing where everything is on record once and in order', () => {
  expect(findLosses(journal, [said(1, 'a'), said(2, 'b')])).toEqual(nothing);
});

it('forgives what was never acknowledged and is not there', () => {
  const unanswered = [[...sent('a', 'b').flat(), { messageId: 'c', acknowledged: null }]];
  expect(findLosses({ ...journal, sent: unanswered }, [said(1, 'a'), said(2, 'b')])).toEqual(nothing);
});

it.each([
  [[said(1, 'a')], { lost: 1 }],
  [[said(1, 'a'), said(2, 'b'), said(3, 'b')], { doubled: 1 }],
  [[said(1, 'a'), said(3, 'b')], { lost: 1, outOfOrder: 1 }],
  [[said(1, 'b'), said(2, 'a')], { lost: 2, outOfOrder: 1, takenBack: 1 }],
  [[], { lost: 2, takenBack: 1 }],
] as const)('finds what is wrong with %j', (log, wrong) => {
  expect(findLosses(journal, log)).toEqual({ ...nothing, ...wrong });
});
