import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import { Language } from '../../shared/language.ts';

/** An article of the knowledge base: short Markdown that somebody owns and that holds for a time. */
export const Article = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/, 'lower case letters, digits and hyphens'),
    title: z.string().min(3).max(120),
    language: Language,
    countries: z.union([z.literal('all'), z.array(CountryCode).min(1).readonly()]),
    audience: z.enum(['public', 'internal']),
    /** First and last day it holds, YYYY-MM-DD; null for an open end. */
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
    /** The team that answers for it. */
    owner: z.string().min(1),
    /** Other words that customers use for it; found, never shown. */
    keywords: z.string(),
    body: z.string().min(1),
  })
  .readonly();
export type Article = z.infer<typeof Article>;
