import { expect, test } from 'vitest';
import { readDay, writeDay } from './day-text.ts';

test.each([
  ['es-EC', '31/12/2026'],
  ['es-CL', '31-12-2026'],
  ['pt-BR', '31/12/2026'],
  ['en-TT', '31/12/2026'],
  ['en-US', '12/31/2026'],
])('a day in %s is written %s, and read as it is written', (locale, written) => {
  expect(writeDay('2026-12-31', locale)).toBe(written);
  expect(readDay(written, locale)).toBe('2026-12-31');
});

test.each([
  ['5/12/2026', 'es-EC', '2026-12-05'],
  ['05-12-26', 'es-CL', '2026-12-05'],
  ['12/5/2026', 'en-US', '2026-12-05'],
  ['2026-12-05', 'es-EC', '2026-12-05'],
  ['31/02/2026', 'es-EC', null],
  ['mañana', 'es-EC', null],
  ['', 'es-EC', null],
])('%j typed in %s is %s', (typed, locale, day) => {
  expect(readDay(typed, locale)).toBe(day);
});
