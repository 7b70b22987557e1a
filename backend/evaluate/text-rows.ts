import { z } from 'zod';
import { Language } from '../../shared/language.ts';
import { feelings } from '../agents/mood/mood-model.ts';

/** A text and what it is about. */
export const IntentRow = z.object({ text: z.string(), label: z.string().min(1) });

/** A text and how whoever wrote it felt. */
export const FeltRow = z.object({
  text: z.string().transform(withoutEscapes),
  label: z.enum(feelings),
  /** Brazil's Portuguese is the only one Faro speaks. */
  language: z
    .enum(['pt', ...Language.options])
    .transform((given): Language => (given === 'pt' ? 'pt-BR' : given)),
});

/** Public sets carry escapes within their texts, of JSON and of HTML, as they were once collected. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:\\?")+/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
