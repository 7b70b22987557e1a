import { z } from 'zod';
import { findPersonalData } from '../../guardrails/personal-data/find-personal-data.ts';
import { readRows } from '../read-rows.ts';
import { askEach, defineTask, file } from '../task.ts';

const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), type: z.string() })
  .refine(({ start, end }) => start < end, 'a span ends after it starts');
const Row = z.object({ text: z.string(), spans: z.array(Span) });
type Span = z.infer<typeof Span>;

/** Of what two spans cover together, the part that both must cover to mean the same piece of text. */
const sameFrom = 0.5;

/**
 * How much of the personal data in a text is found, and how much of what is found is any. A piece counts as found
 * where a finding covers the same place; `kindAccuracy` is the share of those that are called by the row's type.
 */
export const personalData = defineTask({
  name: 'personal-data',
  purpose: 'finds personal data in texts; rows {text, spans: [{start, end, type}]}',
  options: z.object({ test: file('rows with the spans of the personal data in them') }),
  run: async ({ test }) => {
    const rows = await readRows(test, Row);
    const { answers, ...measured } = await askEach(rows, ({ text }) => findPersonalData(text));
    const counts = rows.map(({ spans }, index) => {
      const found = answers[index] ?? [];
      const hits = spans.filter((span) => found.some((each) => isSame(span, each)));
      return {
        wanted: spans.length,
        found: found.length,
        hits: hits.length,
        right: found.filter((each) => spans.some((span) => isSame(span, each))).length,
        named: hits.filter((span) =>
          found.some((each) => isSame(span, each) && plain(span.type) === plain(each.kind)),
        ).length,
      };
    });
    const sum = (of: keyof (typeof counts)[number]) => counts.reduce((total, each) => total + each[of], 0);
    const precision = share(sum('right'), sum('found'));
    const recall = share(sum('hits'), sum('wanted'));
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, kindAccuracy: share(sum('named'), sum('hits')), ...measured };
  },
});

function isSame(one: Pick<Span, 'start' | 'end'>, other: Pick<Span, 'start' | 'end'>): boolean {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const together = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return both / together >= sameFrom;
}

/** `E-Mail`, `e_mail` and `email` are one type. */
function plain(type: string): string {
  return type.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
