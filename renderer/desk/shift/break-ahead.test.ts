import { expect, test } from 'vitest';
import { presenceCommands } from '../../../shared/desks/presence.ts';
import { breakAhead, leavesOpen } from './break-ahead.ts';

const nextRest = {
  state: 'open',
  minutes: 10,
  opensAt: '2026-03-02T15:00:00.000Z',
  closesAt: '2026-03-02T16:10:00.000Z',
  rule: 'br-breaks',
} as const;
const at = (time: string) => Date.parse(`2026-03-02T${time}.000Z`);

test('a rep hears of open contacts in the last minutes before a break is due, and once it is', () => {
  const desk = { nextRest, contacts: 2 };
  expect(breakAhead(desk, at('16:04:59'))).toBeNull();
  expect(breakAhead(desk, at('16:05:00'))).toEqual({ minutes: 10, dueAt: nextRest.closesAt });
  expect(breakAhead(desk, at('16:10:00'))).toEqual({ minutes: 10, dueAt: null });
});

test('without open contacts, or without a break to come, there is nothing to hear', () => {
  expect(breakAhead({ nextRest, contacts: 0 }, at('16:09:00'))).toBeNull();
  expect(breakAhead({ nextRest: null, contacts: 2 }, at('16:09:00'))).toBeNull();
});

test('pauses and the end of a shift leave contacts open, and only where there are any', () => {
  const leaving = presenceCommands.filter((command) => leavesOpen(command, { contacts: 1 }));
  expect(leaving).toEqual(['end-shift', 'start-rest', 'start-meal', 'start-recovery']);
  expect(presenceCommands.some((command) => leavesOpen(command, { contacts: 0 }))).toBe(false);
});
