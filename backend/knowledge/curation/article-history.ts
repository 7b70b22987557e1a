import { assertNever } from '../../../shared/assert-never.ts';
import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import type { CuratedArticle } from '../../../shared/articles/curation.ts';
import type { Revision } from '../../../shared/articles/revision.ts';
import type { Article } from '../article.ts';

/** An article with its history. What it was before each publication is what an undo brings back. */
export interface History extends CuratedArticle {
  /** Published texts, the present one last; null stands for there having been none. */
  readonly publications: readonly (ArticleContent | null)[];
}

/** An article that came with Faro, before anybody touched it. */
export function shippedHistory({ id, ...content }: Article): History {
  return { ...emptyHistory(id), published: content, publications: [content] };
}

export function emptyHistory(id: string): History {
  return {
    id,
    published: null,
    draft: null,
    gap: null,
    revision: 0,
    revisions: [],
    publications: [null],
  };
}

/** What an article is after one more revision. */
export function afterRevision(history: History, revision: Revision): History {
  const next: History = {
    ...history,
    gap: revision.gap ?? history.gap,
    revision: revision.number,
    revisions: [...history.revisions, revision],
  };
  const { content, by, reviewer, note, writer } = revision;
  switch (revision.act) {
    case 'drafted':
    case 'edited': {
      if (!content) return next;
      const authors = [...new Set([...(history.draft?.authors ?? []), by.id])];
      return {
        ...next,
        draft: { content, state: 'draft', authors, reviewer: null, note: '', writer },
      };
    }
    case 'sent':
      return { ...next, draft: history.draft && { ...history.draft, state: 'in-review', reviewer, note } };
    case 'returned':
      return { ...next, draft: history.draft && { ...history.draft, state: 'draft', note } };
    case 'published':
      return {
        ...next,
        draft: null,
        published: content,
        publications: [...history.publications, content],
      };
    case 'undone': {
      const publications = history.publications.slice(0, -1);
      return { ...next, published: publications.at(-1) ?? null, publications };
    }
    default:
      return assertNever(revision.act);
  }
}
