import { expect, test } from 'vitest';
import type { ConversationEvent, NewEvent } from './event.ts';
import { lana } from './ownership.ts';
import { fold } from './reduce.ts';
import { rowOf } from './row.ts';

const faro = { kind: 'system', id: 'faro', name: 'Faro' } as const;
const customer = { kind: 'customer', id: 'EC-1001', name: 'Daniel' } as const;
const carla = { kind: 'rep', id: 'carla.ec', name: 'Carla' } as const;

const opening: NewEvent = {
  type: 'conversation-opened',
  author: faro,
  channel: 'web-chat',
  country: 'EC',
  language: 'es',
  accountId: null,
  customerName: 'Daniel',
  simulated: false,
};
const heard: NewEvent = {
  type: 'message-received',
  author: customer,
  messageId: 'm',
  from: 'customer',
  text: '¿Cuánto cuesta?',
  channel: 'web-chat',
};
const held: NewEvent = {
  type: 'reply-held',
  author: lana,
  text: 'Cuesta $12,50.',
  unsupported: ['$12,50'],
  marks: [{ words: '$12,50', at: 7, kind: 'amount', instead: null }],
  epoch: 1,
};
const said = (from: 'ai' | 'rep'): NewEvent => ({
  type: 'reply-sent',
  author: from === 'ai' ? lana : carla,
  messageId: 'r',
  from,
  text: 'Un momento',
  epoch: 1,
  sources: [],
  model: null,
  suggestionId: null,
});
const whispers: NewEvent = { type: 'whisper-sent', author: carla, text: 'Son 70' };

function rowAfter(...events: readonly NewEvent[]) {
  const at = '2026-11-22T14:00:00.000Z';
  const logged = [opening, ...events].map(
    (event, index): ConversationEvent => ({ ...event, conversationId: 'one', sequence: index + 1, at }),
  );
  return rowOf(fold(logged));
}

test('a row names what was held while Lana has only asked for patience', () => {
  expect(rowAfter(heard, held).held).toEqual({ kind: 'amount', words: '$12,50' });
  expect(rowAfter(heard, held, said('ai'), heard).held).not.toBeNull();
});

test('what was held is settled by a person’s words, or by Lana’s answer to something said later', () => {
  expect(rowAfter(heard, held, said('ai'), said('rep')).held).toBeNull();
  expect(rowAfter(heard, held, said('ai'), heard, said('ai')).held).toBeNull();
});

test('a row names who whispered last', () => {
  expect(rowAfter(heard).whispered).toBeNull();
  expect(rowAfter(heard, whispers, heard).whispered).toEqual({ by: 'carla.ec', sequence: 3 });
});
