import { z } from 'zod';
import type { Source } from '../../conversation/source.ts';
import { CountryCode } from '../../countries/country.ts';
import { ArticleContent } from '../../articles/article-content.ts';
import type { Curation, CuratedArticle } from '../../articles/curation.ts';
import { Language } from '../../language.ts';
import { route, id } from '../route.ts';

export interface KnowledgeHit extends Source {
  readonly audience: 'public' | 'internal';
}

export interface KnowledgeState {
  /** Articles that hold today for the country in the language; null where another system keeps them. */
  readonly articles: number | null;
}

/** The last revision the caller saw; the request is refused as `stale-article` when there is another. */
const revision = z.number().int().nonnegative();

/** Articles: found, and looked after. */
export const knowledgeRoutes = {
  knowledge: route<readonly KnowledgeHit[]>()(
    'GET',
    '/api/knowledge',
    'search-knowledge',
    'Passages for a question',
    {
      query: z.object({ query: z.string().max(400), country: CountryCode, language: Language }),
    },
  ),
  knowledgeState: route<KnowledgeState>()(
    'GET',
    '/api/knowledge/state',
    'search-knowledge',
    'How much there is to find for a country',
    { query: z.object({ country: CountryCode, language: Language }) },
  ),
  curation: route<Curation>()(
    'GET',
    '/api/knowledge/curation',
    'curate-knowledge',
    'Questions without an answer, and every article with its history',
  ),
  draftForGap: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/gaps/:id/draft',
    'curate-knowledge',
    'Begins the article that closes a gap, from what people answered',
    { status: 201 },
  ),
  draftArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles',
    'curate-knowledge',
    'Begins a new article',
    { status: 201, body: z.object({ content: ArticleContent }) },
  ),
  editArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/draft',
    'curate-knowledge',
    'Changes the draft of an article; what is published stays',
    { body: z.object({ revision, content: ArticleContent }) },
  ),
  sendArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/review',
    'curate-knowledge',
    'Sends a draft to somebody who did not write in it',
    { body: z.object({ revision, reviewer: id.nullable() }) },
  ),
  returnArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/return',
    'curate-knowledge',
    'Gives a draft back to its author',
    { body: z.object({ revision, note: z.string().trim().min(1).max(500) }) },
  ),
  publishArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/publication',
    'curate-knowledge',
    'Publishes a reviewed draft: the next question finds it. Never by who wrote in it',
    { body: z.object({ revision }) },
  ),
  undoArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/undo',
    'curate-knowledge',
    'Brings back the text before the last publication',
    { body: z.object({ revision }) },
  ),
} as const;
