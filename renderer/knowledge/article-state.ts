import type { ArticleContent } from '../../shared/articles/article-content.ts';
import type { CuratedArticle } from '../../shared/articles/curation.ts';

export type ArticleState = 'draft' | 'in-review' | 'published' | 'expired' | 'withdrawn';

/** Where an article stands: what is being done to it comes before what it is. `today` is YYYY-MM-DD. */
export function stateOf(
  { draft, published }: CuratedArticle,
  today = new Date().toISOString().slice(0, 10),
): ArticleState {
  if (draft) return draft.state;
  if (!published) return 'withdrawn';
  return published.validTo !== null && published.validTo < today ? 'expired' : 'published';
}

const nothing: ArticleContent = {
  title: '—',
  language: 'es',
  countries: 'all',
  audience: 'public',
  validFrom: '2000-01-01',
  validTo: null,
  owner: '',
  keywords: '',
  body: '',
};

/** The newest text of an article: the draft, else what is published, else what last was. */
export function latestOf({ draft, published, revisions }: CuratedArticle): ArticleContent {
  return (
    draft?.content ?? published ?? revisions.findLast(({ content }) => content !== null)?.content ?? nothing
  );
}
