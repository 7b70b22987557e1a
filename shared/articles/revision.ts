import { z } from 'zod';
import { ArticleContent } from './article-content.ts';

/**
 * What was done to an article: a draft was begun, changed, sent to a reviewer, given back by one, published; or the
 * published text gave way to the one before it.
 */
export const revisionActs = ['drafted', 'edited', 'sent', 'returned', 'published', 'undone'] as const;

const Someone = z.object({ id: z.string(), name: z.string() }).readonly();

/** One entry of an article's history, never changed once written. */
export const Revision = z
  .object({
    article: z.string(),
    /** From 1 without gaps. */
    number: z.number().int().positive(),
    act: z.enum(revisionActs),
    by: Someone,
    at: z.iso.datetime(),
    /** The text that the act leaves; null for an undo that leaves none. */
    content: ArticleContent.readonly().nullable(),
    /** Who is asked to review; null for whoever may. */
    reviewer: Someone.nullable(),
    note: z.string(),
    /** The gap that a draft is to close, and who wrote its first words: `extracts` are taken from what people said. */
    gap: z.string().nullable(),
    writer: z.enum(['person', 'extracts', 'model']),
  })
  .readonly();
export type Revision = z.infer<typeof Revision>;
