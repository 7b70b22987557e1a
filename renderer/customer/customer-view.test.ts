import { expect, test } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { nothingSeen, see } from './customer-view.ts';
import { undelivered } from './outbox.ts';

const at = '2026-11-22T12:00:00.000Z';
const system = { kind: 'system', id: 'faro', name: 'Faro' } as const;
const customer = { kind: 'customer', id: 'EC-1001', name: 'Daniel' } as const;

function said(sequence: number, messageId: string): ConversationEvent {
  const common = { conversationId: 'c', sequence, at, author: customer, messageId, text: 'hola' };
  return { ...common, type: 'message-received', from: 'customer', channel: 'web-chat' };
}

function owned(sequence: number, kind: 'ai' | 'queue' | 'rep', epoch: number): ConversationEvent {
  const owner = { kind, id: kind, name: kind === 'rep' ? 'Carla' : '', epoch };
  return {
    conversationId: 'c',
    sequence,
    at,
    author: system,
    type: 'owner-changed',
    owner,
    because: 'took-over',
  };
}

test('a line that arrives twice is shown once, also after gaps in the numbers', () => {
  const once = [said(3, 'a'), said(7, 'b')].reduce(see, nothingSeen);
  const twice = [said(3, 'a'), said(7, 'b'), said(9, 'c')].reduce(see, once);
  expect(twice.lines.map((line) => line.sequence)).toEqual([3, 7, 9]);
});

test('each change of who answers is said, and the opening by Lana is not', () => {
  const view = [owned(2, 'ai', 1), owned(5, 'queue', 2), owned(6, 'rep', 3), owned(8, 'rep', 4)].reduce(
    see,
    nothingSeen,
  );
  expect(view.lines.map((line) => line.kind === 'answering' && line.owner.kind)).toEqual(['queue', 'rep']);
  expect(view.owner?.name).toBe('Carla');
});

test('what the log shows is no longer on its way', () => {
  const outbox = ['a', 'b'].map((messageId) => ({ messageId, text: 'hola', state: 'sending' as const }));
  expect(undelivered(outbox, see(nothingSeen, said(3, 'a'))).map(({ messageId }) => messageId)).toEqual([
    'b',
  ]);
});
