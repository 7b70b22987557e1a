import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleContent } from '../../shared/articles/article-content.ts';
import { event } from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
let curator: string;
let reviewer: string;
beforeAll(async () => {
  edge = await startEdge();
  curator = await edge.token('curator', { id: 'curator', name: 'Beatriz' });
  reviewer = await edge.token('curator', { id: 'reviewer', name: 'Tomás' });
});
afterAll(() => edge.close());

const question = '¿Se puede suspender el servicio por vacaciones?';
const asking = { query: question, country: 'EC', language: 'es' } as const;

async function ask(): Promise<void> {
  const token = await edge.token('channel');
  const body = { messageId: 'q-1', country: 'EC', customer: { accountId: 'EC-1001' }, text: question };
  const { conversationId, sequence } = dataOf(await edge.call('receiveMessage', { token, body }));
  await edge.deps.background.idle();
  const events = [
    event('intent-read', { about: sequence, intent: 'out-of-scope', confidence: 0.2, others: [] }),
    event('knowledge-found', { about: sequence, passages: [] }),
  ];
  await edge.deps.conversations.record({ conversationId, events });
}

it('leads from a question without an answer to a published article, and back by an undo', async () => {
  expect(dataOf(await edge.call('knowledgeState', { token: curator, query: asking }))).toEqual({
    articles: 0,
  });
  await ask();
  const [gap] = dataOf(await edge.call('curation', { token: curator })).gaps;
  expect(gap?.questions).toEqual([question]);

  const drafted = dataOf(await edge.call('draftForGap', { token: curator, id: gap?.id ?? '', body: {} }));
  expect(drafted.draft).toMatchObject({ state: 'draft', writer: 'extracts', content: { countries: ['EC'] } });
  const { id, draft } = drafted;
  const content: ArticleContent = { ...(draft?.content as ArticleContent), body: 'Hasta tres meses al año.' };
  await edge.call('editArticle', { token: curator, id, body: { revision: 1, content } });
  await edge.call('sendArticle', { token: curator, id, body: { revision: 2, reviewer: null } });
  const own = await edge.call('publishArticle', { token: curator, id, body: { revision: 3 } });
  expect(refusalOf(own)).toBe('own-article');
  dataOf(await edge.call('publishArticle', { token: reviewer, id, body: { revision: 3 } }));

  expect(dataOf(await edge.call('knowledge', { token: curator, query: asking }))).toMatchObject([
    { title: question, text: 'Hasta tres meses al año.', audience: 'public', validTo: null },
  ]);
  expect(dataOf(await edge.call('curation', { token: curator })).gaps).toEqual([]);
  expect(dataOf(await edge.call('knowledgeState', { token: curator, query: asking }))).toEqual({
    articles: 1,
  });

  dataOf(await edge.call('undoArticle', { token: curator, id, body: { revision: 4 } }));
  expect(dataOf(await edge.call('knowledge', { token: curator, query: asking }))).toEqual([]);
  expect(dataOf(await edge.call('curation', { token: curator })).gaps).toHaveLength(1);
});

it('keeps a curator to the countries they work for', async () => {
  const brazilian = await edge.token('curator', { id: 'br', countries: ['BR'] });
  expect(dataOf(await edge.call('curation', { token: brazilian }))).toMatchObject({ gaps: [], articles: [] });
  const [article] = dataOf(await edge.call('curation', { token: curator })).articles;
  const id = article?.id ?? '';
  const content = article?.revisions[0]?.content;
  const edited = await edge.call('editArticle', { token: brazilian, id, body: { revision: 5, content } });
  expect(refusalOf(edited)).toBe('wrong-country');
});

it('says what is wrong with an order for nothing', async () => {
  const unknown = await edge.call('undoArticle', { token: curator, id: 'nothing', body: { revision: 0 } });
  expect(refusalOf(unknown)).toBe('unknown-article');
  expect(refusalOf(await edge.call('draftForGap', { token: curator, id: 'nothing', body: {} }))).toBe(
    'unknown-gap',
  );
});
