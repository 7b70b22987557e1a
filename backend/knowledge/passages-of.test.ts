import { expect, it } from 'vitest';
import type { Article } from './article.ts';
import { passagesOf } from './passages-of.ts';

const article: Article = {
  id: 'bill',
  title: 'The bill',
  language: 'en',
  countries: 'all',
  audience: 'public',
  validFrom: '2025-01-01',
  validTo: null,
  owner: 'billing',
  keywords: '',
  body: 'First.\n\n## Why it rises\nSecond\nstill second.\n\nYou can:\n\n- pay\n- dispute\n\n### Details\n\nLast.',
};

it('cuts an article into paragraphs under their headings, lists with what introduces them', () => {
  expect(passagesOf(article)).toEqual([
    { id: 'bill#1', heading: 'The bill', text: 'First.' },
    { id: 'bill#2', heading: 'Why it rises', text: 'Second\nstill second.' },
    { id: 'bill#3', heading: 'Why it rises', text: 'You can:\n- pay\n- dispute' },
    { id: 'bill#4', heading: 'Details', text: 'Last.' },
  ]);
});
