import type { RetrievalFilter } from '@aws-sdk/client-bedrock-agent-runtime';
import { z } from 'zod';
import type { Article } from '../../knowledge/article.ts';
import type { KnowledgeQuestion } from '../../knowledge/knowledge.ts';

/** A day without end, as a number that can be compared. */
const forEver = 99_991_231;

/**
 * What Faro expects beside each document of a knowledge base, in its `.metadata.json` as `metadataAttributes`. Days
 * are numbers, 20260302: Bedrock compares those and no dates.
 */
export const ArticleMetadata = z.object({
  article: z.string(),
  title: z.string(),
  language: z.string(),
  countries: z.array(z.string()),
  audience: z.enum(['public', 'internal']),
  validFrom: z.number(),
  validTo: z.number(),
});
export type ArticleMetadata = z.infer<typeof ArticleMetadata>;

export function metadataOf(article: Article): ArticleMetadata {
  const { id, title, language, countries, audience, validFrom, validTo } = article;
  return {
    article: id,
    title,
    language,
    countries: countries === 'all' ? ['all'] : [...countries],
    audience,
    validFrom: asNumber(validFrom),
    validTo: validTo === null ? forEver : asNumber(validTo),
  };
}

/** What of the knowledge base may answer a question on a day, YYYY-MM-DD. */
export function filterFor({ country, language, audience }: KnowledgeQuestion, day: string): RetrievalFilter {
  return {
    andAll: [
      { equals: { key: 'language', value: language } },
      {
        orAll: [
          { listContains: { key: 'countries', value: 'all' } },
          { listContains: { key: 'countries', value: country } },
        ],
      },
      { lessThanOrEquals: { key: 'validFrom', value: asNumber(day) } },
      { greaterThanOrEquals: { key: 'validTo', value: asNumber(day) } },
      ...(audience ? [{ equals: { key: 'audience', value: audience } }] : []),
    ],
  };
}

/** YYYY-MM-DD; null for an open end. */
export function dayOf(day: number): string | null {
  if (day === forEver) return null;
  return String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

function asNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
