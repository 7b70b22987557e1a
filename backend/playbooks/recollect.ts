import { readIntent } from '../agents/intent/read-intent.ts';
import { mentioned } from './answers.ts';
import { factsOf, type LearnedFact } from './facts.ts';
import type { Playbook } from './playbook.ts';
import type { Situation } from './situation.ts';

/**
 * What the customer told a colleague, which nobody noted: read again from their words that a person answered,
 * the latest first, for the questions of the playbook that have no answer yet.
 */
export function recollected(situation: Situation, playbook: Playbook): readonly LearnedFact[] {
  const told = wordsToPeople(situation);
  if (told.length === 0) return [];
  const known = factsOf(situation.facts);
  return playbook.steps.flatMap((step): readonly LearnedFact[] => {
    if (step.kind !== 'ask' || known.has(step.fact)) return [];
    for (const { utterance, understanding } of told) {
      const value = mentioned(step, { ...situation, utterance, understanding });
      if (value) return [{ name: step.fact, value }];
    }
    return [];
  });
}

function wordsToPeople({ lines, language, today, understanding }: Situation) {
  const toPeople = lines.filter(({ from }, index) => {
    const answeredBy = lines.slice(index + 1).find((line) => line.from !== 'customer')?.from;
    return from === 'customer' && (answeredBy === 'rep' || answeredBy === 'supervisor');
  });
  return toPeople
    .toReversed()
    .map(({ text }) => ({
      utterance: text,
      understanding: { ...understanding, ...readIntent(text, language, today) },
    }));
}
