import { describe, expect, test } from 'vitest';
import { ghostAfter, nextWord } from './ghost.ts';

const draft = 'Daniel, con Essential Plus conserva deportes y noticias.';

describe('the words behind the cursor', () => {
  test('are the whole draft before anything is typed', () => {
    expect(ghostAfter('', draft)).toBe(draft);
  });

  test('are the rest while its beginning is typed, whatever the capitals and accents', () => {
    expect(ghostAfter('Daniel, con ', draft)).toBe('Essential Plus conserva deportes y noticias.');
    expect(ghostAfter('dániel, CON', draft)).toBe(' Essential Plus conserva deportes y noticias.');
  });

  test('go on from the last words typed where these occur in it', () => {
    expect(ghostAfter('Hola, le cuento: conserva deportes', draft)).toBe(' y noticias.');
  });

  test('are gone once the typed words go their own way', () => {
    expect(ghostAfter('Un momento, por favor', draft)).toBeNull();
  });

  test('are gone when everything is typed, and where there is no draft', () => {
    expect(ghostAfter(draft, draft)).toBeNull();
    expect(ghostAfter('', '')).toBeNull();
  });

  test('one common word is not enough to go on from', () => {
    expect(ghostAfter('Le escribo y', draft)).toBeNull();
  });
});

test('taking a word takes the space before it too, so that words add up to the draft', () => {
  let typed = '';
  for (let ghost = ghostAfter(typed, draft); ghost !== null; ghost = ghostAfter(typed, draft)) {
    typed += nextWord(ghost);
  }
  expect(typed).toBe(draft);
});
