import { asksOnly } from '../agents/intent/asks-only.ts';
import { volunteered } from './answers.ts';
import { factsOf, type LearnedFact } from './facts.ts';
import type { Matter } from './hearing.ts';
import { newMatter, takenBack } from './matters.ts';
import type { Playbook } from './playbook.ts';
import { recollected } from './recollect.ts';
import type { Situation } from './situation.ts';

/** From this many words on, the words that open a complaint tell what happened. */
const wordsOfAStory = 10;

/** A playbook at its beginning, with what the customer has already said towards it and without earlier consents. */
export function openAnew(
  playbook: Playbook,
  situation: Situation,
): { readonly matter: Matter; readonly learned: readonly LearnedFact[] } {
  const takes = takenBack(playbook, situation);
  const facts = factsOf([...situation.facts, ...takes]);
  return {
    matter: newMatter(playbook),
    learned: [
      ...takes,
      ...recollected(situation, playbook),
      ...volunteered(playbook, situation, facts),
      ...story(playbook, situation),
    ],
  };
}

function story(playbook: Playbook, { utterance }: Situation): readonly LearnedFact[] {
  if (utterance.trim().split(/\s+/).length < wordsOfAStory || asksOnly(utterance)) return [];
  return playbook.steps.flatMap((step) =>
    step.kind === 'ask' && step.answer === 'words' ? [{ name: step.fact, value: utterance }] : [],
  );
}
