import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import { wordsOf } from '../search-terms.ts';

/** Words of a title that go into its id. */
const mostWords = 6;

/** An id that tells what the article is about and in which language, as in `parental-lock-es`, and is not taken. */
export function newArticleId(
  { title, language }: Pick<ArticleContent, 'title' | 'language'>,
  isTaken: (id: string) => boolean,
): string {
  const words = wordsOf(title).map((word) => word.replace(/[^a-z0-9]/g, ''));
  const about = words.filter(Boolean).slice(0, mostWords).join('-') || 'article';
  const ending = language.slice(0, 2);
  let id = `${about}-${ending}`;
  for (let another = 2; isTaken(id); another += 1) id = `${about}-${another}-${ending}`;
  return id;
}
