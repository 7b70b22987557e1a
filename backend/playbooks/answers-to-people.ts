import { keptWith } from '../../shared/kept.ts';
import { readIntent } from '../agents/intent/read-intent.ts';
import { answerTo } from './answers.ts';
import { planOnTable, simplified } from './choose-plan.ts';
import { fill } from './fill.ts';
import { meets } from './conditions.ts';
import { factsOf, type LearnedFact } from './facts.ts';
import { variantsOf, type AskStep, type Playbook, type Step } from './playbook.ts';
import { lastWords } from './said.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { likeness, sharesFigure, soundsLike } from './sounds-like.ts';

/** Answers that mean nothing without what was asked. */
const answersAlone: ReadonlySet<AskStep['answer']> = new Set([
  'consent',
  'yes-or-no',
  'works-again',
  'working-day',
]);

/** From this likeness on words put a question, and others that are nearly as like put theirs too. */
const askedFrom = 0.5;
const nearly = 0.8;

/**
 * What the customer has answered to a person of the team, which nobody noted: their yes or no to the questions of
 * the playbook that our words before it put, in whichever words. Those that a person has answered since count here;
 * their last words are `heardByPerson`.
 */
export function answersToPeople(situation: Situation, playbook: Playbook): readonly LearnedFact[] {
  const known: LearnedFact[] = [];
  let scene = sceneOf(situation, known, []);
  for (const [index, { from, text }] of situation.lines.entries()) {
    const answeredBy = situation.lines.slice(index + 1).find((line) => line.from !== 'customer')?.from;
    if (from !== 'customer' || (answeredBy !== 'rep' && answeredBy !== 'supervisor')) continue;
    const asked = situation.lines.slice(0, index).findLast((line) => line.from !== 'customer')?.text ?? '';
    const answers = answersIn(text, asked, playbook, scene);
    if (answers.length === 0) continue;
    known.push(...answers);
    scene = sceneOf(situation, known, []);
  }
  return known;
}

/** What the customer's last words answer to what a person of the team has just asked. */
export function heardByPerson(scene: Scene, playbook: Playbook): readonly LearnedFact[] {
  const { lines, utterance } = scene.situation;
  const asked = lines.findLast(({ from }) => from !== 'customer');
  if (asked?.from !== 'rep' && asked?.from !== 'supervisor') return [];
  return answersIn(utterance, asked.text, playbook, scene);
}

/**
 * Whether a person of the team has just spoken of something else than what the question is on: a bare yes then agrees
 * to nothing of the playbook.
 */
export function isAskedElse(question: AskStep, playbook: Playbook, scene: Scene): boolean {
  const last = scene.situation.lines.findLast(({ from }) => from !== 'customer');
  if (question.answer !== 'consent' || (last?.from !== 'rep' && last?.from !== 'supervisor')) return false;
  const plan = planOnTable(playbook.steps, scene)?.name;
  if (
    plan !== undefined &&
    simplified(`${last.text} ${scene.situation.utterance}`).includes(simplified(plan))
  )
    return false;
  return !sayingsOf(question, playbook, scene).some(
    (saying) => soundsLike(last.text, saying) || sharesFigure(last.text, saying),
  );
}

function answersIn(
  utterance: string,
  asked: string,
  playbook: Playbook,
  scene: Scene,
): readonly LearnedFact[] {
  const { situation, facts } = scene;
  const read = readIntent(utterance, situation.language, situation.today);
  const heard: Situation = {
    ...situation,
    utterance,
    understanding: { ...situation.understanding, ...read },
  };
  const last = lastAsked(asked, playbook, scene);
  const learned: LearnedFact[] = [];
  for (const [index, step] of playbook.steps.slice(0, last + 1).entries()) {
    if (step.kind !== 'ask' || !answersAlone.has(step.answer)) continue;
    if (facts.has(step.fact) && index !== last) continue;
    const now = { ...scene, facts: factsOf([...entriesOf(facts), ...learned]) };
    if (!meets(step.when, now)) continue;
    const answer = answerTo(step, heard, facts);
    // Who agrees to what builds on an offer agrees to that offer too; who declines it does not.
    if (answer !== null && (index === last || answer === 'yes'))
      learned.push({ name: step.fact, value: answer });
  }
  return learned;
}

/** The last step whose question the words put as clearly as any other of the playbook's or nearly so; -1 without. */
function lastAsked(words: string, playbook: Playbook, scene: Scene): number {
  const clarities = playbook.steps.map((step) => clarityOf(step, words, playbook, scene));
  const clearest = Math.max(...clarities);
  return clearest >= askedFrom ? clarities.findLastIndex((clarity) => clarity >= clearest * nearly) : -1;
}

/** How much words put a question: in its own words, or by what is told right before it. */
function clarityOf(step: Step, words: string, playbook: Playbook, scene: Scene): number {
  if (step.kind !== 'ask' || !answersAlone.has(step.answer)) return 0;
  return Math.max(...sayingsOf(step, playbook, scene).map((saying) => likeness(words, saying)));
}

/** Whether the last words of our side put the question. */
export function isPutLast(question: AskStep, playbook: Playbook, scene: Scene): boolean {
  const words = lastWords(scene.situation);
  return sayingsOf(question, playbook, scene).some((saying) => soundsLike(words, saying));
}

/**
 * All that may put a question of a playbook at a moment, the words told right before it included: each of many lines is
 * held against the same.
 */
const sayingsAt = keptWith((scene: Scene) =>
  keptWith(({ steps }: Playbook) =>
    keptWith((question: AskStep): readonly string[] => {
      const before = steps[steps.indexOf(question) - 1];
      const told = before?.kind === 'tell' ? variantsOf(before.say) : [];
      const asked = variantsOf(question.say);
      return [...[...told, ...asked].map(({ say }) => say), question.again].map((saying) =>
        fill(saying, scene),
      );
    }),
  ),
);

function sayingsOf(question: AskStep, playbook: Playbook, scene: Scene): readonly string[] {
  return sayingsAt(scene)(playbook)(question);
}

function entriesOf(facts: Scene['facts']): readonly LearnedFact[] {
  return [...facts].map(([name, value]) => ({ name, value }));
}
