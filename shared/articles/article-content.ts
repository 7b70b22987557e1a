import { z } from 'zod';
import { CountryCode } from '../countries/country.ts';
import { Language } from '../language.ts';

/** What somebody writes for an article of the knowledge base, whatever its id. */
export const ArticleContent = z.object({
  title: z.string().trim().min(3).max(120),
  language: Language,
  countries: z.union([z.literal('all'), z.array(CountryCode).min(1).readonly()]),
  /** `internal` articles are for the desk, never for a customer. */
  audience: z.enum(['public', 'internal']),
  /** First and last day it holds, YYYY-MM-DD; null for an open end. */
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  /** The team that answers for it. */
  owner: z.string().trim().min(1).max(60),
  /** Other words that customers use for it; found, never shown. */
  keywords: z.string().trim().max(600),
  /** Markdown; an empty line between paragraphs. */
  body: z.string().trim().max(12_000),
});
export type ArticleContent = Readonly<z.infer<typeof ArticleContent>>;
