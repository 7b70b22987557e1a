import { z } from 'zod';
import { ArticleContent } from '../../shared/articles/article-content.ts';

/** An article of the knowledge base: short Markdown that somebody owns and that holds for a time. */
export const Article = ArticleContent.extend({
  id: z.string().regex(/^[a-z0-9-]+$/, 'write it with lower case letters, digits and hyphens'),
  body: ArticleContent.shape.body.min(1, 'there is no text: write what it says'),
})
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'it ends before it begins: give a day on or after validFrom, or "open"',
  })
  .readonly();
export type Article = z.infer<typeof Article>;

/** Whether two articles tell the customers of some country, on some day, about the same thing under the same title. */
export function contradict(one: Article, other: Article): boolean {
  return (
    one.id !== other.id &&
    one.language === other.language &&
    one.audience === 'public' &&
    other.audience === 'public' &&
    one.title.toLowerCase() === other.title.toLowerCase() &&
    shareCountry(one, other) &&
    one.validFrom <= (other.validTo ?? forEver) &&
    other.validFrom <= (one.validTo ?? forEver)
  );
}

/** After every day that is written with four digits of the year. */
const forEver = '9999-12-31';

function shareCountry({ countries: one }: Article, { countries: other }: Article): boolean {
  if (one === 'all' || other === 'all') return true;
  return one.some((country) => other.includes(country));
}
