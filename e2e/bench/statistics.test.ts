import { expect, test } from 'vitest';
import { median, quantile } from './statistics.ts';

test('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a quantile is the least value that the share does not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(hundred, 0.98)).toBe(98);
  expect(quantile(hundred, 1)).toBe(100);
  expect(quantile([7], 0)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});
