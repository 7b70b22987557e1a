import { z } from 'zod';
import { guessIntents, outOfScope, trainIntentModel } from '../../agents/intent/intent-model.ts';
import { readRows, refuseLine } from '../read-rows.ts';
import { accuracyOf, matthewsOf, recallOf } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';
import { IntentRow } from '../text-rows.ts';

/** How well intents are told apart, and what is none of them, by the classifier of the product. */
export const intent = defineTask({
  name: 'intent',
  purpose: `tells intents apart, and what is none of them (label ${outOfScope}); rows {text, label}`,
  options: z.object({ train: file('rows to learn from'), test: file('rows to be judged') }),
  run: async ({ train, test }, say) => {
    const rows = await readRows(test, IntentRow);
    const texts = await readRows(train, IntentRow);
    const known = new Set([...texts.map(({ label }) => label), outOfScope]);
    for (const { label, line } of rows) {
      if (!known.has(label)) refuseLine(test, line, `${train} has no label "${label}"`, 'unknown-label');
    }
    const model = trainIntentModel(texts, say);
    const { answers, ...measured } = await askEach(rows, ({ text }) => guessIntents(model, text)[0]?.label);
    const answered = rows.map(({ label }, index) => ({
      wanted: label,
      answer: answers[index] ?? outOfScope,
    }));
    return {
      inScopeAccuracy: accuracyOf(answered.filter(({ wanted }) => wanted !== outOfScope)),
      outOfScopeRecall: recallOf(answered, outOfScope),
      mcc: matthewsOf(answered),
      threshold: model.threshold,
      ...measured,
    };
  },
});
