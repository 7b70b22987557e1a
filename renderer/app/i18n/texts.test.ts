import { describe, expect, test } from 'vitest';
import { failureCodes } from '../../../shared/wire/failure.ts';
import { actions } from '../../../shared/people/permissions.ts';
import { texts as english } from './en/index.ts';
import { texts as spanish } from './es/index.ts';
import { closestLanguage } from './i18n.ts';
import { texts as portuguese } from './pt-BR/index.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(tree: Tree): ReadonlyMap<string, string> {
  return new Map(entriesOf(tree, ''));
}

function entriesOf(tree: Tree, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : entriesOf(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));
const original = flat(spanish);

describe.each([
  ['English', flat(english)],
  ['Portuguese', flat(portuguese)],
])('%s', (_, translated) => {
  test('has every text of the Spanish and no other', () => {
    expect(new Set(translated.keys())).toEqual(new Set(original.keys()));
  });

  test('leaves none empty', () => {
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('names the same values in each', () => {
    for (const [key, text] of original) {
      expect([key, placeholders(translated.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });
});

test('every text is said somewhere on a screen', () => {
  const files = import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.test.ts', '!./**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const sources = Object.values(files).join('');
  const named = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name));
  const begun = [...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start ?? '');
  const unsaid = [...original.keys()]
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !named.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unsaid).toEqual([]);
});

test('what is counted has its words for one and for several', () => {
  expect(keysIn('_one')).toEqual(keysIn('_other'));
});

/** The texts that have a form, without its ending. */
function keysIn(form: string): ReadonlySet<string> {
  return new Set(
    [...original.keys()].filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length)),
  );
}

test('every way to fail and every action of the permission table has its words', () => {
  expect(Object.keys(spanish.failures)).toEqual(expect.arrayContaining([...failureCodes]));
  expect(Object.keys(spanish.union.actions)).toEqual(expect.arrayContaining([...actions]));
});

test('the browser gets the closest language that Faro speaks', () => {
  expect(closestLanguage(['fr-FR', 'pt-PT', 'en'])).toBe('pt-BR');
  expect(closestLanguage(['es-EC'])).toBe('es');
  expect(closestLanguage(['de'])).toBe('es');
});
