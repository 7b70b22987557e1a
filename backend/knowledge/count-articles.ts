import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { Article } from './article.ts';

/** How many articles hold on a day (YYYY-MM-DD) for a country in a language. */
export function countArticles(
  articles: readonly Article[],
  {
    country,
    language,
    day,
  }: { readonly country: CountryCode; readonly language: Language; readonly day: string },
): number {
  return articles.filter(
    (article) =>
      article.language === language &&
      (article.countries === 'all' || article.countries.includes(country)) &&
      article.validFrom <= day &&
      (article.validTo === null || article.validTo >= day),
  ).length;
}
