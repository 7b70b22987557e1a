import { z } from 'zod';
import { likeliest, readTurns } from '../../learning/next-action/predict.ts';
import { ConversationRow, namedOf } from '../../learning/next-action/conversation-row.ts';
import { trainNextAction, type NamedConversation } from '../../learning/next-action/train.ts';
import { readRows, refuseLine } from '../read-rows.ts';
import { accuracyOf, weightedF1Of } from '../scores.ts';
import { askEach, defineTask, file } from '../task.ts';

/** How well what a rep does next is told from the turns before it, in conversations that were never seen. */
export const nextAction = defineTask({
  name: 'next-action',
  purpose:
    'predicts each rep turn’s action from the turns before it; rows {id, turns: [{from, text?, action?}]}',
  options: z.object({
    train: file('conversations to learn from'),
    test: file('conversations to be asked about'),
  }),
  run: async ({ train, test }, say) => {
    const [toLearn, toAsk] = [await readConversations(train), await readConversations(test)];
    const model = trainNextAction(toLearn, say);
    const asked = toAsk.flatMap(({ turns, choices }) => {
      const read = readTurns(model, turns);
      return choices.map(({ at, action }) => ({ read, at, action }));
    });
    const { answers, ...measured } = await askEach(asked, ({ read, at }) => likeliest(model, read, at));
    const answered = asked.map(({ action }, index) => ({ wanted: action, answer: answers[index] as string }));
    return { accuracy: accuracyOf(answered), weightedF1: weightedF1Of(answered), ...measured };
  },
});

/** @throws StartFailure, also where no rep turn of the file has an action. */
async function readConversations(path: string): Promise<readonly NamedConversation[]> {
  const rows = await readRows(path, ConversationRow);
  const conversations = rows.map(({ turns }) => namedOf(turns));
  if (conversations.every(({ choices }) => choices.length === 0)) {
    refuseLine(path, rows[0]?.line ?? 1, 'no rep turn of this file has an action', 'nothing-to-learn');
  }
  return conversations;
}
