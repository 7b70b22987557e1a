import { expect, it, vi } from 'vitest';
import { kept, keptLast } from './kept.ts';

it('makes each thing once', () => {
  const make = vi.fn<(key: string) => { key: string }>((key) => ({ key }));
  const find = kept(make);
  expect(find('a')).toBe(find('a'));
  expect(find('b')).toEqual({ key: 'b' });
  expect(make).toHaveBeenCalledTimes(2);
});

it('lets go of what was used longest ago', () => {
  const make = vi.fn<(key: string) => { key: string }>((key) => ({ key }));
  const remembered = keptLast<{ key: string }>(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(remembered(key, () => make(key))).toEqual({ key });
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
});
