import { describe, expect, test } from 'vitest';
import { ghostAfter, ghostAmong, nextWord, sentenceAfter } from './ghost.ts';

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

describe('words that nobody suggested', () => {
  const article =
    'Las visitas son gratuitas. ¿Sigue sin señal? Su factura de $128.90 vence el 5 de diciembre.';

  test('go on from the sentence being typed, once two words of it are there', () => {
    expect(sentenceAfter('Claro. Las visítas s', article)).toBe('on gratuitas.');
    expect(sentenceAfter('su factura de', article)).toBe(' $128.90 vence el 5 de diciembre.');
    expect(sentenceAfter('¿Sigue sin', article)).toBe(' señal?');
  });

  test.each(['', 'Las', 'Las ', 'L v', 'Claro que las visitas son', 'Las visitas son gratuitas.'])(
    'stay away after %j',
    (typed) => {
      expect(sentenceAfter(typed, article)).toBeNull();
    },
  );
});

describe('among all that could be said', () => {
  const reply = { text: draft, title: 'reply', suggestionId: 's', invited: true };
  const other = {
    text: 'Un momento, por favor, ya reviso.',
    title: 'other',
    suggestionId: 'o',
    invited: true,
  };
  const snippet = {
    text: 'Un momento más y termino.',
    title: '/momento',
    suggestionId: null,
    invited: false,
  };
  const all = [reply, other, snippet];

  test('the first suggestion is offered before a word is typed, a snippet never', () => {
    expect(ghostAmong('', all)?.title).toBe('reply');
    expect(ghostAmong('', [snippet])).toBeNull();
  });

  test('the first that goes on from what is typed is offered', () => {
    expect(ghostAmong('un mom', all)).toMatchObject({ title: 'other', rest: 'ento, por favor, ya reviso.' });
    expect(ghostAmong('Un momento m', all)).toMatchObject({ title: '/momento', rest: 'ás y termino.' });
  });

  test('none is where the words go their own way', () => {
    expect(ghostAmong('Buenas tardes', all)).toBeNull();
  });
});
