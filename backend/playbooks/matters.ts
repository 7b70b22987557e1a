import type { IntentGuess } from '../../shared/conversation/intent.ts';
import { heardFrom } from '../../shared/conversation/topic.ts';
import { meets } from './conditions.ts';
import { factsOf, isFactName, type FactName, type LearnedFact } from './facts.ts';
import type { Matter } from './hearing.ts';
import { playbookById, playbookFor, playbooks } from './index.ts';
import type { Playbook } from './playbook.ts';
import { recollected } from './recollect.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { isEnded } from './walk.ts';

/** From this confidence on an utterance raises a matter. */
export const raisedFrom = heardFrom;
/** While another matter is open a new one must be clearer. */
const raisedBesideFrom = 0.6;
/** Nobody is let go on half-heard words beside another matter. */
const leavesBesideFrom = 0.8;
/** A "no" to the question is mostly all that is meant: what it goes on with must be clear beyond doubt. */
export const raisedAfterNoFrom = 0.9;

/** What a customer has told stays true when the matter is opened again; what they agreed to does not. */
const lasting: ReadonlySet<FactName> = new Set<FactName>(['genres', 'reason']);

/** The open playbook as it stands; null when there is none or all that applies of it has ended. */
export function openMatter(situation: Situation): Matter | null {
  const playbook = situation.playbook && playbookById(situation.playbook.id);
  if (!playbook || !situation.playbook) return null;
  const done = new Set(situation.playbook.done);
  const scene = sceneNow(situation, playbook);
  const left = playbook.steps.some((step) => !isEnded(step, done, scene) && meets(step.when, scene));
  return left ? { playbook, done, unanswered: null } : null;
}

export function newMatter(playbook: Playbook): Matter {
  return { playbook, done: new Set(), unanswered: null };
}

/** The moment at which a turn finds a playbook. */
export function sceneNow(situation: Situation, playbook: Playbook): Scene {
  return sceneOf(situation, recollected(situation, playbook), []);
}

/** The playbook that a guess raises with at least that confidence. */
export function raisedBy(guess: IntentGuess | null | undefined, from: number): Playbook | null {
  return guess && guess.confidence >= from ? playbookFor(guess.intent) : null;
}

/** A matter that the customer raises beside the open one, clearly enough and not part of it. */
export function raisedBeside(
  { understanding }: Situation,
  open: Playbook,
  from = raisedBesideFrom,
): Playbook | null {
  const { intents, second } = understanding;
  for (const guess of [intents[0], second]) {
    const leaves = guess?.intent === 'cancel-service';
    const playbook = raisedBy(guess, leaves ? Math.max(from, leavesBesideFrom) : from);
    if (!guess || !playbook || playbook.id === open.id || open.absorbs.includes(guess.intent)) continue;
    return playbook;
  }
  return null;
}

/** Answers that a playbook opened anew must not take over from an earlier time. */
export function takenBack(playbook: Playbook, situation: Situation): readonly LearnedFact[] {
  const own = new Set<string>([
    ...playbook.steps.flatMap((step) => (step.kind === 'ask' ? [step.fact] : [])),
    ...(playbook.insisting ? [playbook.insisting.fact] : []),
    'plan',
    'proposed-day',
  ]);
  return [...factsOf(situation.facts).keys()]
    .filter((name) => isFactName(name) && own.has(name) && !lasting.has(name))
    .map((name) => ({ name, value: '' }));
}

/** A matter as the fact `also-wants` keeps it, for people to read as well. */
export function titleOf(playbook: Playbook, { language }: Situation): string {
  return playbook.title[language];
}

/** The matter that `also-wants` keeps, in whichever language it was written. */
export function waitingMatter(situation: Situation): Playbook | null {
  const title = factsOf(situation.facts).get('also-wants');
  return playbooks.find((playbook) => Object.values(playbook.title).includes(title ?? '')) ?? null;
}
