import { expect, test } from 'vitest';
import { formatClock, formatMood } from './format.ts';
import { moodWord, trendOf } from './mood.ts';

test('a mood has a word at either end and one between', () => {
  expect([-0.6, 0, 0.4].map(moodWord)).toEqual(['bad', 'calm', 'good']);
});

test('the trend is told by the last readings against those before', () => {
  expect(trendOf([-0.6, -0.3, -0.1])).toBe('rising');
  expect(trendOf([0.2, 0.1, -0.5, -0.6])).toBe('falling');
  expect(trendOf([0.1, 0.1, 0.12, 0.1])).toBe('steady');
  expect(trendOf([0.1])).toBe('unknown');
});

test('moods carry their sign and the decimal mark of the locale', () => {
  expect(formatMood(-0.6, 'es-EC')).toBe('−0,6');
  expect(formatMood(0.4, 'en-TT')).toBe('+0.4');
  expect(formatMood(0, 'pt-BR')).toBe('0,0');
});

test('a clock shows minutes and seconds, hours only when there are some', () => {
  expect([42, 130, 3_725, -5].map(formatClock)).toEqual(['0:42', '2:10', '1:02:05', '0:00']);
});
