import { z } from 'zod';
import { groundedFrom, scoreGroundedness } from '../../guardrails/groundedness/score-groundedness.ts';
import { readRows } from '../read-rows.ts';
import { areaUnderCurveOf, recallOf } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';

const Row = z.object({
  message: z.string(),
  reply: z.string(),
  sources: z.array(z.string()).min(1),
  grounded: z.boolean(),
});

/** How well the guard tells replies that their sources back from replies that they do not. */
export const groundedness = defineTask({
  name: 'groundedness',
  purpose: 'tells replies that sources back from others; rows {message, reply, sources[], grounded}',
  options: z.object({ test: file('rows to be judged') }),
  run: async ({ test }) => {
    const rows = await readRows(test, Row);
    const { answers, ...measured } = await askEach(rows, ({ reply, sources }) =>
      scoreGroundedness(reply, sources),
    );
    const scored = rows.map(({ grounded }, index) => ({ wanted: grounded, score: answers[index] ?? 0 }));
    const answered = scored.map(({ wanted, score }) => ({ wanted, answer: score >= groundedFrom }));
    return {
      balancedAccuracy: (recallOf(answered, true) + recallOf(answered, false)) / 2,
      auc: areaUnderCurveOf(scored),
      ...measured,
    };
  },
});
