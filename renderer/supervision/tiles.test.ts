import { expect, test } from 'vitest';
import { placeAfter } from './tiles.tsx';

test('arrows move by one or by a row of tiles, and never out of the wall', () => {
  expect(placeAfter('ArrowRight', 0, 3, 7)).toBe(1);
  expect(placeAfter('ArrowDown', 1, 3, 7)).toBe(4);
  expect(placeAfter('ArrowUp', 4, 3, 7)).toBe(1);
  expect(placeAfter('ArrowUp', 1, 3, 7)).toBeLessThan(0);
  expect(placeAfter('ArrowDown', 6, 3, 7)).toBe(-1);
  expect(placeAfter('End', 0, 3, 7)).toBe(6);
  expect(placeAfter('Enter', 2, 3, 7)).toBe(-1);
});
