import type { CountryCode } from '../countries/country.ts';
import type { Language } from '../language.ts';
import type { ArticleContent } from './article-content.ts';
import type { Revision } from './revision.ts';

/** Questions of customers that are alike and that the knowledge base has no answer to. */
export interface Gap {
  readonly id: string;
  readonly country: CountryCode;
  readonly language: Language;
  /** How often it was asked, and how many of those found nothing or found what a person then dismissed. */
  readonly count: number;
  readonly foundNothing: number;
  readonly dismissed: number;
  /** Without personal data, the most telling first. */
  readonly questions: readonly string[];
  /** Whether people have answered it in their own words. */
  readonly answers: number;
  readonly lastAskedAt: string;
  /** The article that was begun for it, if any. */
  readonly article: string | null;
}

/** An article of the knowledge base with what is being done to it. */
export interface CuratedArticle {
  readonly id: string;
  /** What is found and cited now; null before the first publication and after the undo of it. */
  readonly published: ArticleContent | null;
  readonly draft: ArticleDraft | null;
  /** The gap that it was begun for. */
  readonly gap: string | null;
  /** Number of the last revision; 0 for an article that came with Faro and was never changed. */
  readonly revision: number;
  readonly revisions: readonly Revision[];
}

export interface ArticleDraft {
  readonly content: ArticleContent;
  readonly state: 'draft' | 'in-review';
  /** Ids of everyone who wrote in it: none of them may publish it. */
  readonly authors: readonly string[];
  readonly reviewer: Revision['reviewer'];
  /** What the reviewer said when giving it back. */
  readonly note: string;
  readonly writer: Revision['writer'];
}

/** What the curation screen works with. */
export interface Curation {
  readonly gaps: readonly Gap[];
  readonly articles: readonly CuratedArticle[];
  /** Other people who may review. */
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
}
