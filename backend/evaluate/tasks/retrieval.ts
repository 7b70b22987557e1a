import { z } from 'zod';
import { countryCodes } from '../../../shared/countries/country.ts';
import { type Language, languages } from '../../../shared/language.ts';
import { openSqliteKnowledge } from '../../adapters/sqlite/knowledge.ts';
import type { Article } from '../../knowledge/article.ts';
import { readRows, refuseLine, type Row } from '../read-rows.ts';
import { askEach, defineTask, file } from '../task.ts';

/** Passages looked at for the mean reciprocal rank; one that is further down counts as not found. */
const ranked = 20;
/** The passages here are of every country, so any will do to ask from. */
const country = countryCodes[0];

/** Languages by their first part too: `pt` is Brazilian Portuguese here. */
const Spoken = z
  .string()
  .transform((tag) => languages.find((language) => tag === language || tag === language.slice(0, 2)))
  .refine((language): language is Language => language !== undefined, 'is none of es, pt, pt-BR, en');

const PassageRow = z.object({ id: z.string().min(1), text: z.string().min(1), language: Spoken });
const QuestionRow = z.object({
  text: z.string().min(1),
  relevant: z.array(z.string()).min(1),
  language: Spoken,
});

/** How often the passage that answers a question comes first, in the index that Faro searches its articles with. */
export const retrieval = defineTask({
  name: 'retrieval',
  purpose: 'How often the first passage found is the one that answers: recallAt1, mrr',
  options: z.object({
    passages: file('passages to search, {"id", "text", "language"} a line'),
    questions: file('questions, {"text", "relevant": [ids], "language"} a line'),
  }),
  async run({ passages, questions }, say) {
    const rows = await readRows(passages, PassageRow);
    refuseRepeated(passages, rows);
    const asked = await readRows(questions, QuestionRow);
    refuseUnknown(questions, asked, new Set(rows.map(({ id }) => id)));
    const knowledge = openSqliteKnowledge(rows.map(articleOf));
    say(`${rows.length} passages, ${asked.length} questions`);
    const { answers, ...measured } = await askEach(asked, async ({ text, language, relevant }) => {
      const found = await knowledge.search({ text, country, language, limit: ranked });
      const rank = [...new Set(found.map(({ article }) => article))].findIndex((id) => relevant.includes(id));
      return rank < 0 ? 0 : 1 / (rank + 1);
    });
    return {
      recallAt1: answers.filter((reciprocal) => reciprocal === 1).length / answers.length,
      mrr: answers.reduce((sum, reciprocal) => sum + reciprocal, 0) / answers.length,
      ...measured,
    };
  },
});

function articleOf({ id, text, language }: z.infer<typeof PassageRow>): Article {
  const always = { countries: 'all', audience: 'public', validFrom: '2000-01-01', validTo: null } as const;
  return { id, title: '', language, ...always, owner: 'evaluation', keywords: '', body: text };
}

function refuseRepeated(path: string, rows: readonly Row<z.infer<typeof PassageRow>>[]): void {
  const seen = new Map<string, number>();
  for (const { id, line } of rows) {
    const first = seen.get(id);
    if (first !== undefined) refuseLine(path, line, `the id ${id} is already that of line ${first}`);
    seen.set(id, line);
  }
}

function refuseUnknown(
  path: string,
  rows: readonly Row<z.infer<typeof QuestionRow>>[],
  ids: ReadonlySet<string>,
): void {
  for (const { relevant, line } of rows) {
    const unknown = relevant.find((id) => !ids.has(id));
    if (unknown !== undefined) refuseLine(path, line, `no passage has the id ${unknown}`);
  }
}
