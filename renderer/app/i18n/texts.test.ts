import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
  const screens = path.resolve(import.meta.dirname, '../..');
  const sources = readdirSync(screens, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|i18n/.test(file))
    .map((file) => readFileSync(path.join(screens, file), 'utf8'))
    .join('');
  const named = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name));
  const begun = [...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start ?? '');
  const unsaid = [...original.keys()]
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !named.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unsaid).toEqual([]);
});

test('what is counted has its words for one and for several', () => {
  const formsOf = (form: string) =>
    new Set(
      [...original.keys()].filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length)),
    );
  expect(formsOf('_one')).toEqual(formsOf('_other'));
});

test('every way to fail and every action of the permission table has its words', () => {
  expect(Object.keys(spanish.failures)).toEqual(expect.arrayContaining([...failureCodes]));
  expect(Object.keys(spanish.union.actions)).toEqual(expect.arrayContaining([...actions]));
});

test('the browser gets the closest language that Faro speaks', () => {
  expect(closestLanguage(['fr-FR', 'pt-PT', 'en'])).toBe('pt-BR');
  expect(closestLanguage(['es-EC'])).toBe('es');
  expect(closestLanguage(['de'])).toBe('es');
});
