import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, readCanonical } from './canonical-json.ts';

/** The same value with its keys put in another way. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, shuffled(field)]),
  );
}

const json = fc.jsonValue({ noUnicodeString: false });

it('writes the same value the same way, whatever the order of its keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
    }),
  );
});

it('loses nothing', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('orders keys by their code units and leaves no blanks, as RFC 8785 has it', () => {
  const value = {
    '\u20ac': 1,
    '\r': 2,
    '\ufb33': 3,
    '1': 4,
    '\ud83d\ude00': 5,
    '\u0080': 6,
    '\u00f6': [1e21, 'ñ'],
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":[1e+21,"ñ"],"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});

it('reads nothing that is written otherwise', () => {
  expect(readCanonical('{"a":1,"b":[]}')).toEqual({ a: 1, b: [] });
  for (const other of [
    '{"b":[],"a":1}',
    '{"a":1, "b":[]}',
    '{"a":1.0,"b":[]}',
    '{"a":1,"a":1,"b":[]}',
    'no',
  ]) {
    expect(readCanonical(other)).toBeNull();
  }
});

it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, [undefined]])(
  'refuses %s, which is not JSON',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);
