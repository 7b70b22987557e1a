import type { NamedConversation } from '../../backend/learning/next-action/train.ts';
import type { Turn } from '../../backend/learning/next-action/turn.ts';

/** Each conversation this often, so that what is said once is no chance to the predictor. */
const times = 6;

export interface NextActionPath {
  /** Everything said up to each turn of a rep's. */
  readonly asked: readonly (readonly Turn[])[];
  /** What comes next, as the ranker asks for it. */
  readonly whole: (turns: readonly Turn[]) => Promise<number>;
  /** Reading the turns and cutting them into features, which no such predictor can do without. */
  readonly floor: (turns: readonly Turn[]) => Promise<number>;
}

/** The predictor of what a rep does next, trained on the dialogues that Lana is tested with. */
export async function openNextAction(): Promise<NextActionPath> {
  const { dialogues } = await import('../../backend/testing/dialogues.ts');
  const { trainNextAction } = await import('../../backend/learning/next-action/train.ts');
  const { expectationOf, readTurns } = await import('../../backend/learning/next-action/predict.ts');
  const { featuresAt } = await import('../../backend/learning/next-action/features.ts');
  const conversations = dialogues.map(({ exchanges }): NamedConversation => {
    const turns = exchanges.flatMap(({ says, does, passedOn }): readonly Turn[] => [
      { from: 'customer', text: says, action: null },
      { from: 'rep', text: '', action: does?.[0] ?? passedOn ?? 'answer' },
    ]);
    const choices = turns.flatMap(({ action }, at) => (action === null ? [] : [{ at, action }]));
    return { turns, choices };
  });
  const model = trainNextAction(Array.from({ length: times }, () => conversations).flat());
  const asked = conversations.flatMap(({ turns, choices }) => choices.map(({ at }) => turns.slice(0, at)));
  return {
    asked,
    whole: async (turns) => expectationOf(model, turns)('answer'),
    floor: async (turns) => featuresAt(readTurns(model, turns), turns.length).size,
  };
}
