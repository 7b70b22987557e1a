import { expect, test } from 'vitest';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { row, waits } from '../../live/rows.testing.ts';
import { groupRows, neighbour } from './group-rows.ts';

const carla = { kind: 'rep', id: 'carla.ec', name: 'Carla', epoch: 2 } as const;
const queue = { kind: 'queue', id: 'queue', name: '', epoch: 2 } as const;
const waiting = (expiresAt: string, to: string | null = null, declinedBy: readonly string[] = []) =>
  waits('2026-11-22T14:00:00.000Z', { expiresAt, to, declinedBy });

const ids = (rows: readonly ConversationRow[]) => rows.map(({ id }) => id);

test('a person sees theirs, those that wait for them and those with Lana', () => {
  const rail = groupRows(
    [
      row('lana'),
      row('mine', { owner: carla }),
      row('waits', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z') }),
      row('colleague', { owner: { ...carla, id: 'luis.ec' } }),
    ],
    'carla.ec',
  );
  expect([ids(rail.mine), ids(rail.waiting), ids(rail.lana)]).toEqual([['mine'], ['waits'], ['lana']]);
});

test('what expires first waits at the top', () => {
  const rail = groupRows(
    [
      row('later', { owner: queue, waiting: waiting('2026-11-22T14:03:00.000Z') }),
      row('sooner', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z') }),
    ],
    'carla.ec',
  );
  expect(ids(rail.waiting)).toEqual(['sooner', 'later']);
});

test('what is meant for another, or was declined, does not wait for me', () => {
  const rail = groupRows(
    [
      row('for-luis', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z', 'luis.ec') }),
      row('for-me', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z', 'carla.ec') }),
      row('declined', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z', null, ['carla.ec']) }),
    ],
    'carla.ec',
  );
  expect(ids(rail.waiting)).toEqual(['for-me']);
});

test('what is offered to me comes first, and what is offered to another is not for me', () => {
  const offered = (to: string) => ({
    ...waiting('2026-11-22T14:01:00.000Z'),
    offer: {
      to,
      name: to,
      at: '2026-11-22T14:00:00.000Z',
      expiresAt: '2026-11-22T14:09:00.000Z',
      otherLanguage: null,
    },
  });
  const rail = groupRows(
    [
      row('for-anyone', { owner: queue, waiting: waiting('2026-11-22T14:01:00.000Z') }),
      row('for-luis', { owner: queue, waiting: offered('luis.ec') }),
      row('for-me', { owner: queue, waiting: offered('carla.ec') }),
      row('again-for-me', { owner: queue, waiting: { ...offered('carla.ec'), declinedBy: ['carla.ec'] } }),
    ],
    'carla.ec',
  );
  expect(ids(rail.waiting)).toEqual(['again-for-me', 'for-me', 'for-anyone']);
});

test('a colleague who asks for my advice waits for me, and is among mine while I advise', () => {
  const luis = { ...carla, id: 'luis.ec', name: 'Luis' };
  const consult = (state: 'asked' | 'open', to = 'carla.ec') => ({
    id: state,
    by: luis,
    to,
    name: 'Carla',
    question: '¿Puedo?',
    state,
    askedAt: '2026-11-22T14:00:00.000Z',
    expiresAt: '2026-11-22T14:02:00.000Z',
  });
  const rail = groupRows(
    [
      row('asked', { owner: luis, consult: consult('asked') }),
      row('advising', { owner: luis, consult: consult('open') }),
      row('of-others', { owner: luis, consult: consult('open', 'rosa.ec') }),
    ],
    'carla.ec',
  );
  expect([ids(rail.mine), ids(rail.waiting)]).toEqual([['advising'], ['asked']]);
});

test('one that nobody took in time still waits while Lana goes on with it', () => {
  const rail = groupRows([row('expired', { waiting: waiting('2026-11-22T13:00:00.000Z') })], 'carla.ec');
  expect([ids(rail.waiting), ids(rail.lana)]).toEqual([['expired'], []]);
});

test('the arrow keys go round the whole rail', () => {
  const rail = groupRows([row('lana'), row('mine', { owner: carla })], 'carla.ec');
  expect(neighbour(rail, 'mine', 1)).toBe('lana');
  expect(neighbour(rail, 'lana', 1)).toBe('mine');
  expect(neighbour(rail, null, -1)).toBe('lana');
  expect(neighbour(groupRows([], 'carla.ec'), null, 1)).toBeNull();
});
