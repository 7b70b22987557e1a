import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { row, waits } from '../live/rows.testing.ts';
import { keepNeedings } from './keep-needings.ts';
import { inOrderOfNeed, keepPlaces, needOf } from './need.ts';

const now = Date.parse('2026-11-22T12:10:00.000Z');
const carla = { kind: 'rep', id: 'carla.ec', name: 'Carla' } as const;
const flag = { by: carla, note: '', raisedAt: '2026-11-22T12:09:00.000Z' } as const;
const help = {
  id: 'help-1',
  about: 3,
  why: 'held',
  question: '',
  proposed: null,
  askedAt: '2026-11-22T12:09:50.000Z',
  expiresAt: '2026-11-22T12:10:35.000Z',
} as const;
const approval: ConversationRow['approvals'][number] = {
  id: 'approval-1',
  kind: 'credit-applied',
  what: 'Crédito',
  amount: null,
  why: 'above-own-limit',
  note: '',
  by: carla,
  requestedAt: '2026-11-22T12:09:00.000Z',
  expiresAt: '2026-11-22T12:12:00.000Z',
};
const kinds = [
  row('calm'),
  row('held', { held: { kind: 'amount', words: '$12,50' } }),
  row('fell', { moods: [0.4, 0.2, -0.3] }),
  row('approval', { approvals: [approval] }),
  row('waits', { waiting: waits('2026-11-22T12:09:40.000Z') }),
  row('flag', { flag, owner: { ...carla, epoch: 2 } }),
  row('overdue', { waiting: waits('2026-11-22T12:09:00.000Z') }),
  row('asked twice', { asksForPerson: 2, waiting: waits('2026-11-22T12:09:55.000Z') }),
  row('unspoken', { waiting: waits('2026-11-22T12:09:58.000Z', { spokenByNobody: 'pt-BR' }) }),
  row('help', { help }),
];
const ids = (rows: Iterable<ConversationRow>) => inOrderOfNeed(rows, now).map((each) => each.row.id);

test('every kind of need has its place', () => {
  expect(ids(kinds)).toEqual([
    'help',
    'unspoken',
    'asked twice',
    'overdue',
    'flag',
    'waits',
    'approval',
    'fell',
    'held',
    'calm',
  ]);
});

test('the order is one and the same, in whatever order the rows came', () => {
  const times = [...Array(6).keys()].map((minute) => `2026-11-22T12:0${minute}:00.000Z`);
  const arbitrary = fc.record({
    id: fc.string({ minLength: 1 }),
    openedAt: fc.constantFrom(...times),
    moods: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 6 }),
    waiting: fc.option(fc.constantFrom(...times).map((since) => waits(since))),
    flag: fc.option(fc.constant(flag)),
    help: fc.option(fc.constant(help)),
    asksForPerson: fc.nat(3),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(arbitrary, { selector: ({ id }) => id }),
      fc.infiniteStream(fc.nat()),
      (given, keys) => {
        const rows = given.map(({ id, ...rest }) => row(id, rest));
        const shuffled = rows
          .map((each) => ({ each, key: keys.next().value as number }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ each }) => each);
        expect(ids(shuffled)).toEqual(ids(rows));
        const levels = inOrderOfNeed(rows, now).map(({ level }) =>
          ['urgent', 'attention', 'none'].indexOf(level),
        );
        expect(levels).toEqual(levels.toSorted((one, other) => one - other));
      },
    ),
  );
});

test('among those who wait the longest wait comes first', () => {
  const rows = [
    row('short', { waiting: waits('2026-11-22T12:09:50.000Z') }),
    row('long', { waiting: waits('2026-11-22T12:02:00.000Z') }),
  ];
  expect(ids(rows)).toEqual(['long', 'short']);
});

test('a language that nobody on duty speaks is urgent at once, and is what the wall says of it however long it waits', () => {
  const given = { reason: 'held', spokenByNobody: 'pt-BR' } as const;
  const long = needOf(row('long', { waiting: waits('2026-11-22T12:00:00.000Z', given) }), now);
  expect(long).toMatchObject({ level: 'urgent', need: { kind: 'unspoken', language: 'pt-BR' } });
});

test('a fall names its size and how many turns it took', () => {
  const { need } = needOf(row('fell', { moods: [-0.1, 0.5, 0.1, -0.2] }), now);
  expect(need).toEqual({ kind: 'mood-fell', by: 0.7, turns: 2 });
});

test('a mood that only rose, or calmed down, needs nobody', () => {
  expect(needOf(row('calmed', { moods: [0.7, 0.5, 0] }), now).level).toBe('none');
  expect(needOf(row('rose', { moods: [-0.8, -0.2, 0.3] }), now).level).toBe('none');
});

test('what a colleague declined, nobody took in time, or waits long, is urgent; a short wait is not', () => {
  const since = '2026-11-22T12:09:50.000Z';
  const declined = row('declined', { waiting: waits(since, { declinedBy: ['carla.ec'] }) });
  const late = row('late', { waiting: waits(since, { expiresAt: '2026-11-22T12:09:55.000Z' }) });
  const long = row('long', { waiting: waits('2026-11-22T12:09:19.000Z') });
  expect([declined, late, long].map((each) => needOf(each, now).level)).toEqual([
    'urgent',
    'urgent',
    'urgent',
  ]);
  expect(needOf(row('short', { waiting: waits(since) }), now).level).toBe('attention');
});

test('under the hand nothing moves: what closed is gone, what is new comes last', () => {
  const shown = ['calm', 'flag', 'closed'];
  const kept = keepPlaces(shown, inOrderOfNeed([...kinds.slice(0, 1), ...kinds.slice(5, 7)], now));
  expect(kept.map(({ row: { id } }) => id)).toEqual(['calm', 'flag', 'overdue']);
});

test('tiles that tell the same as before are the very same, and so is a list of them', () => {
  const keep = keepNeedings();
  const before = keep(inOrderOfNeed(kinds, now));
  expect(keep(inOrderOfNeed(kinds, now + 1_000))).toBe(before);
  const changed = kinds.with(1, row('held', { lastWords: 'hola', held: { kind: 'amount', words: '$1' } }));
  const after = keep(inOrderOfNeed(changed, now + 1_000));
  expect(after).not.toBe(before);
  expect(after.filter((each, index) => each !== before[index]).map((each) => each.row.id)).toEqual(['held']);
});
