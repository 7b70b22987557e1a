import { expect, it } from 'vitest';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Knowledge, Passage } from './knowledge.ts';
import { ownFirst } from './own-first.ts';

const passage = (article: string, score: number): Passage => ({
  id: `${article}#1`,
  article,
  title: article,
  text: article,
  language: 'es',
  audience: 'public',
  validTo: null,
  score,
});
const finding = (...passages: readonly Passage[]): Knowledge => ({ search: async () => passages });
const away: Knowledge = {
  search: () => Promise.reject(new FailureError('knowledge-unavailable', 'Away', { reason: 'timeout' })),
};
const asked = { text: 'módem', country: 'EC', language: 'es', limit: 2 } as const;
const found = async (knowledge: Knowledge) => (await knowledge.search(asked)).map(({ article }) => article);

it('puts what was curated here first, each article once, within the limit', async () => {
  const own = finding(passage('ours', 0.2));
  const other = finding(passage('ours', 9), passage('theirs', 8), passage('more', 7));
  expect(await found(ownFirst(own, other))).toEqual(['ours', 'theirs']);
});

it('goes on with what was curated here while the other system is away, and says so without', async () => {
  expect(await found(ownFirst(finding(passage('ours', 1)), away))).toEqual(['ours']);
  await expect(ownFirst(finding(), away).search(asked)).rejects.toMatchObject({
    failure: { code: 'knowledge-unavailable' },
  });
});
