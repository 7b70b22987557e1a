import { expect, test } from 'vitest';
import { row, waits } from '../live/rows.testing.ts';
import { alertKeys, alertsIn, newAlerts } from './alerts.ts';
import { inOrderOfNeed } from './need.ts';

const me = 'marta.ec';
const now = Date.parse('2026-11-22T12:10:00.000Z');
const nothing: ReadonlySet<string> = new Set();
const long = (id: string, since = '2026-11-22T12:08:00.000Z') => row(id, { waiting: waits(since) });
const tilesOf = (...rows: readonly ReturnType<typeof row>[]) => inOrderOfNeed(rows, now);
const fell = (lastWordsAt: string) => tilesOf(row('a', { moods: [0.5, -0.5], lastWordsAt }));

test('all of one kind is one alert, and calm conversations are none', () => {
  const tiles = tilesOf(
    long('a'),
    long('b'),
    long('c'),
    row('calm'),
    row('short', { waiting: waits('2026-11-22T12:09:50.000Z') }),
  );
  expect(alertsIn(tiles, me, nothing)).toEqual([{ kind: 'overdue', conversations: ['a', 'b', 'c'] }]);
});

test('what was acknowledged stays so, and the same need later is another one', () => {
  const tiles = tilesOf(long('a'));
  const acknowledged = new Set(alertKeys(tiles, me));
  expect(alertsIn(tiles, me, acknowledged)).toEqual([]);
  expect(alertsIn(tilesOf(long('a'), long('b')), me, acknowledged)).toMatchObject([{ conversations: ['b'] }]);
  const again = tilesOf(long('a', '2026-11-22T12:09:00.000Z'));
  expect(alertsIn(again, me, acknowledged)).toMatchObject([{ conversations: ['a'] }]);
});

test('what one person acknowledged is still new to another', () => {
  const tiles = tilesOf(long('a'));
  expect(alertsIn(tiles, 'other.ec', new Set(alertKeys(tiles, me)))).toHaveLength(1);
});

test('a mood that fell is an alert once, however it goes on falling', () => {
  const acknowledged = new Set(alertKeys(fell('2026-11-22T12:05:00.000Z'), me));
  expect(alertsIn(fell('2026-11-22T12:06:00.000Z'), me, acknowledged)).toEqual([]);
});

test('only a kind that grew is news', () => {
  const before = alertsIn(tilesOf(long('a'), long('b')), me, nothing);
  expect(newAlerts(before, alertsIn(tilesOf(long('a')), me, nothing))).toEqual([]);
  expect(newAlerts(before, alertsIn(tilesOf(long('b'), long('c')), me, nothing))).toHaveLength(1);
});
