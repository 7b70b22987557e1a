import { changeOf } from './account-changes.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import { answerTo, mentioned } from './answers.ts';
import { meets } from './conditions.ts';
import { fill } from './fill.ts';
import { playbookById } from './index.ts';
import { sceneNow } from './matters.ts';
import type { DoStep, Step } from './playbook.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { openQuestion } from './walk.ts';

/** Shorter words tell nothing about what was said. */
const shortestTelling = 5;
/** The share of a saying's telling words that somebody's own words must have to count as it. */
const saidFrom = 0.4;

/**
 * The steps of the open playbook that words or effects have fulfilled, whoever has the turn: what a customer has
 * answered, what a person of the team has said, and what was carried out. Those already ticked may be among them.
 */
export function stepsNowDone(situation: Situation): string[] {
  const playbook = situation.playbook && playbookById(situation.playbook.id);
  if (!playbook || !situation.playbook) return [];
  const scene = sceneNow(situation, playbook);
  const question = openQuestion(scene, playbook, new Set(situation.playbook.done));
  return playbook.steps
    .filter((step) => isFulfilled(step, step.id === question?.id, scene))
    .map(({ id }) => id);
}

function isFulfilled(step: Step, isOpen: boolean, scene: Scene): boolean {
  const { situation, facts } = scene;
  switch (step.kind) {
    case 'ask':
      return (
        facts.has(step.fact) ||
        mentioned(step, situation) !== null ||
        (isOpen && answerTo(step, situation, facts) !== null) ||
        saidByPerson(fill(step.say, scene), situation)
      );
    case 'tell':
      return meets(step.when, scene) && saidByPerson(fill(step.say, scene), situation);
    case 'do':
      return isCarriedOut(step, scene);
    default:
      return false;
  }
}

/** An earlier change of the same kind does not count while nobody has agreed to this one. */
function isCarriedOut({ tool, when }: DoStep, scene: Scene): boolean {
  const { effects, lines } = scene.situation;
  const kind = changeOf[tool];
  const isDone = effects.some((effect) => effect.kind === kind && effect.state === 'done');
  const last = lines.findLast(({ from }) => from !== 'customer')?.from;
  return isDone && (meets(when, scene) || last === 'rep' || last === 'supervisor');
}

function saidByPerson(saying: string, { lines }: Situation): boolean {
  const telling = tellingWords(saying);
  return lines.some(({ from, text }) => {
    if (from !== 'rep' && from !== 'supervisor') return false;
    const said = new Set(tellingWords(text));
    return telling.filter((word) => said.has(word)).length >= Math.max(2, telling.length * saidFrom);
  });
}

function tellingWords(text: string): readonly string[] {
  const words = plainText(text).match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortestTelling))];
}
