import { expect, test } from 'vitest';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { inOrderOfNeed, needOf } from './need.ts';

const now = Date.parse('2026-11-22T12:10:00.000Z');

function row(id: string, given: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id,
    lastSequence: 9,
    channel: 'web-chat',
    country: 'EC',
    language: 'es',
    customerName: id,
    topic: 'bill-question',
    owner: { kind: 'ai', id: 'lana', name: 'Lana', epoch: 1 },
    openedAt: '2026-11-22T12:00:00.000Z',
    closedAt: null,
    mood: 0,
    asksForPerson: 0,
    repliesHeld: 0,
    consult: null,
    moods: [],
    waiting: null,
    approvals: [],
    help: null,
    flag: null,
    held: null,
    whispered: null,
    watchers: [],
    lastWords: '',
    lastWordsAt: '2026-11-22T12:00:00.000Z',
    ...given,
  };
}

const waits = (since: string, given: Partial<NonNullable<ConversationRow['waiting']>> = {}) => ({
  reason: 'asked' as const,
  since,
  expiresAt: '2026-11-22T12:20:00.000Z',
  to: null,
  declinedBy: [],
  team: null,
  offer: null,
  ...given,
});

test('who waits for a person comes before whose mood fell, and both before the rest', () => {
  const rows = [
    row('calm'),
    row('fell', { moods: [0.4, 0.2, -0.3] }),
    row('waits', { waiting: waits('2026-11-22T12:09:00.000Z') }),
    row('asked twice', { asksForPerson: 2, waiting: waits('2026-11-22T12:09:30.000Z') }),
    row('closed', { closedAt: '2026-11-22T12:05:00.000Z', waiting: waits('2026-11-22T12:01:00.000Z') }),
  ];
  expect(inOrderOfNeed(rows, now).map((each) => each.row.id)).toEqual([
    'asked twice',
    'waits',
    'fell',
    'calm',
  ]);
});

test('among those who wait the longest wait comes first', () => {
  const rows = [
    row('short', { waiting: waits('2026-11-22T12:09:50.000Z') }),
    row('long', { waiting: waits('2026-11-22T12:02:00.000Z') }),
  ];
  expect(inOrderOfNeed(rows, now).map((each) => each.row.id)).toEqual(['long', 'short']);
});

test('a fall names its size and how many turns it took', () => {
  const { need } = needOf(row('fell', { moods: [-0.1, 0.5, 0.1, -0.2] }), now);
  expect(need).toEqual({ kind: 'mood-fell', by: 0.7, turns: 2 });
});

test('a mood that only rose, or calmed down, needs nobody', () => {
  expect(needOf(row('calmed', { moods: [0.7, 0.5, 0] }), now).level).toBe('none');
  expect(needOf(row('rose', { moods: [-0.8, -0.2, 0.3] }), now).level).toBe('none');
});

test('what a colleague declined or nobody took in time is urgent', () => {
  const declined = row('declined', {
    waiting: waits('2026-11-22T12:09:00.000Z', { declinedBy: ['carla.ec'] }),
  });
  const late = row('late', {
    waiting: waits('2026-11-22T12:01:00.000Z', { expiresAt: '2026-11-22T12:02:00.000Z' }),
  });
  expect([declined, late].map((each) => needOf(each, now).level)).toEqual(['urgent', 'urgent']);
});
