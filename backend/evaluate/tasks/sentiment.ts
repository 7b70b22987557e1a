import { z } from 'zod';
import { type Feeling, feelings, guessFeelings, trainMoodModel } from '../../agents/mood/mood-model.ts';
import { readMood } from '../../agents/mood/read-mood.ts';
import { readRows } from '../read-rows.ts';
import { accuracyOf, macroF1Of } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';
import { FeltRow } from '../text-rows.ts';

type Row = z.infer<typeof FeltRow>;

/** A mood this far from even is no longer neutral. */
const felt = 0.2;

/** How well gladness and anger are told apart: by the mood reader as it ships, or after learning from `train`. */
export const sentiment = defineTask({
  name: 'sentiment',
  purpose: 'tells negative, neutral and positive texts apart; rows {text, label, language}',
  options: z.object({
    test: file('rows to be judged'),
    train: file('rows to learn from; without it the mood words alone judge').optional(),
  }),
  run: async ({ test, train }, say) => {
    const rows = await readRows(test, FeltRow);
    const judge = train === undefined ? asShipped : await learned(train, say);
    const { answers, ...measured } = await askEach(rows, judge);
    const answered = rows.map(({ label }, index) => ({ wanted: label, answer: answers[index] ?? 'neutral' }));
    return { macroF1: macroF1Of(answered), accuracy: accuracyOf(answered), ...measured };
  },
});

function asShipped({ text, language }: Row): Feeling {
  const { mood } = readMood(text, language);
  if (mood >= felt) return 'positive';
  return mood <= -felt ? 'negative' : 'neutral';
}

async function learned(train: string, say: (line: string) => void): Promise<(row: Row) => Feeling> {
  const model = trainMoodModel(await readRows(train, FeltRow), say);
  return (row) => {
    const likely = guessFeelings(model, row);
    return feelings.reduce((best, each) => (likely[each] > likely[best] ? each : best));
  };
}
