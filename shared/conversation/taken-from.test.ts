import { expect, test } from 'vitest';
import type { ConversationEvent } from './event.ts';
import { lana, type Owner } from './ownership.ts';
import { fold } from './reduce.ts';
import { takenFrom } from './taken-from.ts';

const faro = { kind: 'system', id: 'faro', name: 'Faro' } as const;
const carla = { kind: 'rep', id: 'carla.ec', name: 'Carla' } as const;
const marta = { kind: 'supervisor', id: 'marta.ec', name: 'Marta' } as const;

type Change = readonly [
  owner: Pick<Owner, 'kind' | 'id' | 'name'>,
  because: 'took-over' | 'accepted' | 'handed-back',
];

function after(...changes: readonly Change[]) {
  const at = '2026-11-22T14:00:00.000Z';
  const opened: ConversationEvent = {
    type: 'conversation-opened',
    conversationId: 'one',
    sequence: 1,
    at,
    author: faro,
    channel: 'web-chat',
    country: 'EC',
    language: 'es',
    accountId: null,
    customerName: 'Ana',
    simulated: false,
  };
  const passed = changes.map(([owner, because], index): ConversationEvent => {
    const common = { conversationId: 'one', sequence: index + 2, at, author: faro } as const;
    return { type: 'owner-changed', ...common, owner: { ...owner, epoch: index + 1 }, because };
  });
  return fold([opened, ...passed]);
}

test('a supervisor who took a rep’s turn took it from them', () => {
  expect(takenFrom(after([carla, 'accepted'], [marta, 'took-over']))?.id).toBe('carla.ec');
});

test('what was taken from Lana, or accepted, was taken from nobody', () => {
  expect(takenFrom(after([lana, 'handed-back'], [marta, 'took-over']))).toBeNull();
  expect(takenFrom(after([carla, 'took-over'], [marta, 'accepted']))).toBeNull();
});
