import { expect, it, vi } from 'vitest';
import { kept } from './kept.ts';

it('makes each thing once', () => {
  const make = vi.fn<(key: string) => { key: string }>((key) => ({ key }));
  const find = kept(make);
  expect(find('a')).toBe(find('a'));
  expect(find('b')).toEqual({ key: 'b' });
  expect(make).toHaveBeenCalledTimes(2);
});
