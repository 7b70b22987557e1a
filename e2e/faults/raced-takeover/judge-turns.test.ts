import { expect, it } from 'vitest';
import {
  ana,
  authorOf,
  begins,
  bruno,
  event,
  lanaOwns,
  ownerOf,
  replies,
} from '../../../backend/testing/builders.ts';
import { parseEvent, type ConversationEvent, type NewEvent } from '../../../shared/conversation/event.ts';
import { judgeTurns, neverOwned } from './judge-turns.ts';

function logOf(events: readonly NewEvent[]): readonly ConversationEvent[] {
  const at = '2026-11-22T14:00:00.000Z';
  return [...begins('Hola'), ...events].map((each, index) =>
    parseEvent({ ...each, conversationId: 'one', sequence: index + 1, at }),
  );
}

const takes = (who: typeof ana, epoch: number) =>
  event('owner-changed', { owner: ownerOf(who, epoch), because: 'took-over' }, authorOf(who));
const nothing = { owners: 0, lateWords: 0, strangers: 0 };

it('finds nothing where everybody speaks in their own turn', () => {
  const log = logOf([replies(lanaOwns(1), 'Hola'), takes(ana, 2), replies(ownerOf(ana, 2), 'Le atiendo yo')]);
  expect(judgeTurns(log)).toEqual(nothing);
  expect(neverOwned(['lana 1', 'rep-ana 2'], log)).toEqual([]);
});

it.each([
  [[takes(ana, 2), replies(lanaOwns(1), 'Claro')], { lateWords: 1 }],
  [[takes(ana, 2), takes(bruno, 2)], { owners: 1 }],
  [[takes(ana, 3)], { owners: 1 }],
  [[takes(ana, 2), replies(ownerOf(bruno, 2), 'Soy Bruno')], { strangers: 1 }],
  [[takes(ana, 2), takes(bruno, 3), replies(ownerOf(ana, 2), 'Tarde')], { strangers: 1 }],
] as const)('finds what is wrong with %#', (events, wrong) => {
  expect(judgeTurns(logOf(events))).toEqual({ ...nothing, ...wrong });
});

it('finds who was told of a turn that they never had', () => {
  expect(neverOwned(['rep-ana 2', 'rep-bruno 2'], logOf([takes(ana, 2)]))).toEqual(['rep-bruno 2']);
});
