import { z } from 'zod';
import { Language } from '../../../shared/language.ts';
import { readMood } from '../../agents/mood/read-mood.ts';
import { readRows } from '../read-rows.ts';
import { accuracyOf, macroF1Of } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';

const Row = z.object({
  text: z.string(),
  label: z.enum(['negative', 'neutral', 'positive']),
  /** Brazil's Portuguese is the only one Faro speaks. */
  language: z
    .enum(['en', 'es', 'pt', 'pt-BR'])
    .transform((given) => Language.parse(given === 'pt' ? 'pt-BR' : given)),
});
type Sentiment = z.infer<typeof Row>['label'];

/** A mood this far from even is no longer neutral. */
const felt = 0.15;

/** How well the mood reader tells gladness from anger in texts that it never saw. */
export const sentiment = defineTask({
  name: 'sentiment',
  purpose: 'tells negative, neutral and positive texts apart; rows {text, label, language}',
  options: z.object({ test: file('rows to be judged') }),
  run: async ({ test }) => {
    const rows = await readRows(test, Row);
    const { answers, ...measured } = await askEach(rows, ({ text, language }) =>
      sentimentOf(readMood(text, language).mood),
    );
    const answered = rows.map(({ label }, index) => ({ wanted: label, answer: answers[index] as Sentiment }));
    return { macroF1: macroF1Of(answered), accuracy: accuracyOf(answered), ...measured };
  },
});

function sentimentOf(mood: number): Sentiment {
  if (mood >= felt) return 'positive';
  return mood <= -felt ? 'negative' : 'neutral';
}
