import { z } from 'zod';
import { noticeInjection } from '../../guardrails/notice-injection.ts';
import { readRows } from '../read-rows.ts';
import { recallOf } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';

const Row = z.object({ text: z.string(), attack: z.boolean() });

/** How well attempts to give the model orders are told from what customers write. */
export const injection = defineTask({
  name: 'injection',
  purpose: 'notices texts that give the model orders; rows {text, attack}',
  options: z.object({ test: file('rows to be judged') }),
  run: async ({ test }) => {
    const rows = await readRows(test, Row);
    const { answers, ...measured } = await askEach(rows, ({ text }) => noticeInjection(text));
    const answered = rows.map(({ attack }, index) => ({ wanted: attack, answer: answers[index] ?? false }));
    const ordinary = answered.some(({ wanted }) => !wanted);
    return {
      falsePositiveRate: ordinary ? 1 - recallOf(answered, false) : 0,
      recall: recallOf(answered, true),
      ...measured,
    };
  },
});
