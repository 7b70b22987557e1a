import { afterEach, describe, expect, it } from 'vitest';
import { BedrockAgentRuntimeClient, paginateRetrieve } from '@aws-sdk/client-bedrock-agent-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { metadataOf } from '../../backend/adapters/bedrock-knowledge-base/article-metadata.ts';
import { createBedrockKnowledge } from '../../backend/adapters/bedrock-knowledge-base/bedrock-knowledge.ts';
import { openSqliteKnowledge } from '../../backend/adapters/sqlite/knowledge.ts';
import type { Article } from '../../backend/knowledge/article.ts';
import { passagesOf } from '../../backend/knowledge/passages-of.ts';
import { knowledgeContract } from '../../backend/testing/knowledge-contract.ts';
import { type Language, languages } from '../../shared/language.ts';
import {
  startKnowledgeBase,
  type Chunk,
  type KnowledgeBaseStandIn,
  type Rank,
  type Trouble,
} from './bedrock-knowledge-base.ts';

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: null };
const running: KnowledgeBaseStandIn[] = [];
afterEach(async () => {
  for (const standIn of running.splice(0)) await standIn.close();
});

/** Faro's own index in the place of the vectors: it stands beside every filter, so any country and day will do. */
function rankBy(articles: readonly Article[]): Rank {
  const always = { countries: 'all', validFrom: '2000-01-01', validTo: null } as const;
  const index = openSqliteKnowledge(articles.map((article) => ({ ...article, ...always })));
  return async (text, chunks) => {
    const found = await Promise.all(
      languages.map((language) => index.search({ text, language, country: 'EC', limit: 50 })),
    );
    const scores = new Map(found.flat().map(({ id, score }) => [id, score]));
    const most = Math.max(...scores.values());
    return chunks.flatMap((chunk) => {
      const score = scores.get(chunk.id);
      return score === undefined ? [] : [{ chunk, score: 0.5 + (0.5 * score) / most }];
    });
  };
}

function chunksOf(articles: readonly Article[]): readonly Chunk[] {
  return articles.flatMap((article) =>
    passagesOf(article).map(({ id, text }) => ({ id, text, metadata: metadataOf(article) })),
  );
}

async function open(
  articles: readonly Article[],
  clock: () => Date,
  given: { readonly pageSize?: number; readonly trouble?: (nth: number) => Trouble | null } = {},
) {
  const standIn = await startKnowledgeBase({ chunks: chunksOf(articles), rank: rankBy(articles), ...given });
  running.push(standIn);
  const settings = { knowledgeBaseId: 'KB12345678', region: 'us-east-1', url: standIn.url, keys };
  return { standIn, knowledge: createBedrockKnowledge({ ...settings, timeoutMilliseconds: 1_500 }, clock) };
}

knowledgeContract(
  'A knowledge base of Bedrock',
  async (articles, clock) => (await open(articles, clock)).knowledge,
);

const now = () => new Date('2026-11-22T15:00:00Z');
const article: Article = {
  id: 'modem',
  title: 'El módem',
  language: 'es',
  countries: ['EC'],
  audience: 'public',
  validFrom: '2025-01-01',
  validTo: '2026-12-31',
  owner: 'tests',
  keywords: '',
  body: 'Reinicie el módem.\n\nEl módem tarda.\n\nMódem con luz roja.\n\nMódem con luz verde.',
};
const asked = { text: 'módem', language: 'es' as Language, country: 'EC' as const, limit: 3 };

describe('a knowledge base of Bedrock', () => {
  it('is asked under a signature, by its id, with what may answer as a filter', async () => {
    const { standIn, knowledge } = await open([article], now);
    await knowledge.search({ ...asked, audience: 'public' });
    const [request] = standIn.seen;
    expect(request?.knowledgeBase).toBe('KB12345678');
    expect(request?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/.*\/us-east-1\/bedrock\//,
    );
    const filter = request?.body.retrievalConfiguration?.vectorSearchConfiguration?.filter;
    expect(filter?.andAll).toEqual(
      expect.arrayContaining([
        { equals: { key: 'language', value: 'es' } },
        { lessThanOrEquals: { key: 'validFrom', value: 20_261_122 } },
        { greaterThanOrEquals: { key: 'validTo', value: 20_261_122 } },
        { equals: { key: 'audience', value: 'public' } },
      ]),
    );
  });

  it('gives the last day of an article with its passages', async () => {
    const { knowledge } = await open([article], now);
    expect((await knowledge.search(asked))[0]?.validTo).toBe('2026-12-31');
  });

  it('turns pages until it has enough, and no further', async () => {
    const { standIn, knowledge } = await open([article], now, { pageSize: 2 });
    expect(await knowledge.search(asked)).toHaveLength(3);
    expect(standIn.seen.map(({ body }) => body.nextToken)).toEqual([undefined, '2']);
  });

  it('is tried again once when it is throttled', async () => {
    const { knowledge } = await open([article], now, { trouble: (nth) => (nth === 0 ? throttled() : null) });
    expect(await knowledge.search(asked)).toHaveLength(3);
  });

  it.each<[string, Trouble, string]>([
    ['stays throttled', throttled(), 'throttled'],
    ['hangs', { kind: 'hangs' }, 'timeout'],
    ['answers nonsense', { kind: 'garbage' }, 'unreachable'],
    ['fails', { kind: 'fails', status: 500, type: 'InternalServerException', message: 'Oh' }, 'unreachable'],
    [
      'does not know it',
      { kind: 'fails', status: 404, type: 'ResourceNotFoundException', message: 'No' },
      'refused',
    ],
  ])('is unavailable when it %s', async (_, trouble, reason) => {
    const { knowledge } = await open([article], now, { trouble: () => trouble });
    await expect(knowledge.search(asked)).rejects.toMatchObject({
      failure: { code: 'knowledge-unavailable', details: { reason } },
    });
  });

  it('is unavailable when nobody listens', async () => {
    const { standIn, knowledge } = await open([article], now);
    await standIn.close();
    await expect(knowledge.search(asked)).rejects.toMatchObject({
      failure: { code: 'knowledge-unavailable', details: { reason: 'unreachable' } },
    });
  });

  it('leaves out documents without the metadata that Faro needs', async () => {
    const chunks: readonly Chunk[] = [{ id: 'stray', text: 'Módem', metadata: { language: 'es' } }];
    const standIn = await startKnowledgeBase({
      chunks,
      rank: async () => chunks.map((chunk) => ({ chunk, score: 0.9 })),
    });
    running.push(standIn);
    const settings = { knowledgeBaseId: 'KB', region: 'us-east-1', url: standIn.url, keys };
    expect(await createBedrockKnowledge(settings, now).search(asked)).toEqual([]);
  });
});

it("the stand-in's pages read with the client's own paginator", async () => {
  const { standIn } = await open([article], now, { pageSize: 1 });
  const client = new BedrockAgentRuntimeClient({
    region: 'us-east-1',
    endpoint: standIn.url,
    requestHandler: new NodeHttpHandler(),
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const texts: (string | undefined)[] = [];
  const asking = { knowledgeBaseId: 'KB', retrievalQuery: { text: 'módem' } };
  for await (const page of paginateRetrieve({ client }, asking)) {
    texts.push(...(page.retrievalResults ?? []).map(({ content }) => content?.text));
  }
  expect(texts).toHaveLength(4);
  expect(new Set(texts).size).toBe(4);
});

function throttled(): Trouble {
  return { kind: 'fails', status: 429, type: 'ThrottlingException', message: 'Too many requests' };
}
