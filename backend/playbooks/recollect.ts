import { keptWith } from '../../shared/kept.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { mentioned } from './answers.ts';
import { needsConsent } from './account-changes.ts';
import { answersToPeople } from './answers-to-people.ts';
import { factsOf, type Facts, type LearnedFact } from './facts.ts';
import type { Playbook } from './playbook.ts';
import type { Situation } from './situation.ts';
import { isStaff } from '../../shared/people/staff.ts';

/** What was recollected of a moment, by playbook: one turn asks for the same many times. */
const recollections = keptWith((situation: Situation) =>
  keptWith((playbook: Playbook) => recollect(situation, playbook)),
);

/**
 * What the customer told a colleague, which nobody noted: read again from their words that a person answered,
 * the latest first, for the questions of the playbook that have no answer yet. What was carried out counts as agreed.
 */
export function recollected(situation: Situation, playbook: Playbook): readonly LearnedFact[] {
  return recollections(situation)(playbook);
}

function recollect(situation: Situation, playbook: Playbook): readonly LearnedFact[] {
  const known = factsOf(situation.facts);
  const implied = agreedByDone(situation, playbook).filter(({ name }) => !known.has(name));
  const told = wordsToPeople(situation);
  if (told.length === 0) return implied;
  const answered = answersToPeople(situation, playbook).filter(({ name }) => !known.has(name));
  return [...mentionedIn(told, situation, playbook, known), ...answered, ...implied];
}

/** What was carried out had been agreed to, whoever did it. */
function agreedByDone({ playbook: open }: Situation, playbook: Playbook): readonly LearnedFact[] {
  if (open?.id !== playbook.id) return [];
  return playbook.steps.flatMap((step) =>
    step.kind === 'do' && open.done.includes(step.id) && needsConsent.has(step.tool)
      ? (step.asked?.given ?? [])
      : [],
  );
}

function mentionedIn(
  told: ReturnType<typeof wordsToPeople>,
  situation: Situation,
  playbook: Playbook,
  known: Facts,
): readonly LearnedFact[] {
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
    return from === 'customer' && isStaff(answeredBy);
  });
  return toPeople.toReversed().map(({ text }) => ({
    utterance: text,
    understanding: { ...understanding, ...readIntent(text, language, today) },
  }));
}
