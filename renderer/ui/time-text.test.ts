import { expect, test } from 'vitest';
import { dayHalves, writeTime } from './time-text.ts';

test.each([
  ['es-EC', '3:30 p. m.', '12:05 a. m.'],
  ['en-TT', '3:30 pm', '12:05 am'],
  ['pt-BR', '15:30', '0:05'],
])('times in %s are written as %s and %s', (locale, afternoon, night) => {
  const written = (time: string) => writeTime(time, locale).replaceAll(/\s/g, ' ');
  expect(written('15:30')).toBe(afternoon);
  expect(written('00:05')).toBe(night);
});

test('only who counts twelve hours names the halves of the day', () => {
  expect(dayHalves('pt-BR')).toBeNull();
  expect(dayHalves('en-TT')).toEqual({ am: 'am', pm: 'pm' });
});
