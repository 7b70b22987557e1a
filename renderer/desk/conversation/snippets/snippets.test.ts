import { describe, expect, test } from 'vitest';
import { fillSnippet, type Values } from './fill-snippet.ts';
import { calledIn, matching } from './find-snippets.ts';

const values: Values = {
  name: 'Daniel',
  agent: 'Carla',
  plan: 'Premium',
  amount: '$128,90',
  date: '5 de diciembre de 2026',
  reference: null,
};

describe('a snippet is called', () => {
  test.each([
    ['/', { at: 0, name: '' }],
    [';sal', { at: 0, name: 'sal' }],
    ['Hola. /número', { at: 6, name: 'número' }],
    ['una línea\n/baja-2', { at: 10, name: 'baja-2' }],
  ])('by %j', (typed, called) => {
    expect(calledIn(typed)).toEqual(called);
  });

  test.each(['', 'Hola', 'y/o', '24/7', 'https://example.com', 'Hola; gracias', '/saludo Daniel', '/ '])(
    'and not by %j',
    (typed) => {
      expect(calledIn(typed)).toBeNull();
    },
  );

  test('and found by how its name begins, then by what is in it, whatever the accents', () => {
    const named = ['saludo', 'número', 'algo-más', 'momento'].map((name) => ({ name }));
    expect(matching(named, 'm').map(({ name }) => name)).toEqual(['momento', 'número', 'algo-más']);
    expect(matching(named, 'NUME').map(({ name }) => name)).toEqual(['número']);
    expect(matching(named, '')).toEqual(named);
    expect(matching(named, 'x')).toEqual([]);
  });
});

describe('a filled snippet', () => {
  test('has what the account says in it', () => {
    expect(fillSnippet('{name}, son {amount} el {date}. {agent}', values)).toEqual({
      text: 'Daniel, son $128,90 el 5 de diciembre de 2026. Carla',
      missing: [],
    });
  });

  test('leaves what nobody knows open and says so', () => {
    expect(fillSnippet('Número {reference}, {name}', values)).toEqual({
      text: 'Número {reference}, Daniel',
      missing: ['reference'],
    });
  });

  test('takes no other braces for a placeholder', () => {
    expect(fillSnippet('{otra} {name}', values)).toEqual({ text: '{otra} Daniel', missing: [] });
  });
});
