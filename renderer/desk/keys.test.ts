import { describe, expect, test } from 'vitest';
import { keyFor, keyNames, keys, shownKey, strokeOf, type KeyName } from './keys.ts';

const stroke = (key: string, rest: Partial<KeyboardEvent> = {}) =>
  strokeOf({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...rest });

test('no stroke means two things', () => {
  const strokes = keyNames.flatMap((name): readonly string[] => keys[name].strokes);
  expect(new Set(strokes).size).toBe(strokes.length);
});

test('no key that prints a character is taken from someone who is writing', () => {
  const printing = keyNames.filter((name) => keys[name].strokes.some((key) => key.length === 1));
  expect(printing.filter((name) => keys[name].whileTyping)).toEqual([]);
});

describe('what a stroke does', () => {
  test('a digit runs a suggestion, but not while writing', () => {
    expect(keyFor(stroke('1'), false)).toBe('suggestion1');
    expect(keyFor(stroke('1'), true)).toBeNull();
  });

  test('Alt and a digit run it while writing too, even where Alt makes another character of it', () => {
    expect(keyFor(stroke('¡', { altKey: true, code: 'Digit1' }), true)).toBe('suggestionAlways1');
  });

  test('Ctrl K and Cmd K open the palette', () => {
    expect(keyFor(stroke('k', { ctrlKey: true }), true)).toBe('palette');
    expect(keyFor(stroke('K', { metaKey: true }), false)).toBe('palette');
  });

  test('Ctrl Shift F searches past conversations, and Ctrl F is left to the browser', () => {
    expect(keyFor(stroke('F', { ctrlKey: true, shiftKey: true }), true)).toBe('history');
    expect(keyFor(stroke('f', { ctrlKey: true }), true)).toBeNull();
  });

  test('F9 accepts and Shift F9 declines', () => {
    expect(keyFor(stroke('F9'), true)).toBe('take');
    expect(keyFor(stroke('F9', { shiftKey: true }), true)).toBe('decline');
  });

  test('a question mark needs Shift on most keyboards and is still itself', () => {
    expect(keyFor(stroke('?', { shiftKey: true }), false)).toBe('help');
  });

  test('the composer keeps its own keys', () => {
    expect(keyFor(stroke('Enter'), true)).toBeNull();
    expect(keyFor(stroke('Tab'), false)).toBeNull();
  });
});

test.each<[KeyName, string]>([
  ['palette', 'Ctrl K'],
  ['decline', '⇧ F9'],
  ['nextConversation', 'Alt ↓'],
  ['suggestion1', '1'],
])('%s is shown as %s', (name, shown) => {
  expect(shownKey(name)).toBe(shown);
});
