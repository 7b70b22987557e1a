import { beforeEach, expect, test } from 'vitest';
import { row } from '../live/rows.testing.ts';
import { hasUnread, readWhispers, useSeen } from './seen.ts';

const open = new Set(['a', 'b']);
const whispered = (by: string, sequence: number) => row('a', { whispered: { by, sequence } });
const unread = (each: ReturnType<typeof row>) => hasUnread(each, 'marta.ec', useSeen.getState());

beforeEach(() => useSeen.setState({ acknowledged: [], whispers: {} }));

test('a colleague’s whisper is unread until it was on screen; a later one is again', () => {
  expect(unread(whispered('carla.ec', 7))).toBe(true);
  readWhispers('a', 7, open);
  expect(unread(whispered('carla.ec', 7))).toBe(false);
  expect(unread(whispered('carla.ec', 9))).toBe(true);
});

test('one’s own whisper is never unread', () => {
  expect(unread(whispered('marta.ec', 7))).toBe(false);
});

test('what closed is forgotten', () => {
  readWhispers('a', 7, open);
  readWhispers('b', 3, new Set(['b']));
  expect(Object.keys(useSeen.getState().whispers)).toEqual(['b']);
});
