import { changeOf } from './account-changes.ts';
import { answerTo, mentioned } from './answers.ts';
import { meets } from './conditions.ts';
import { fill } from './fill.ts';
import { playbookById } from './index.ts';
import { sceneNow } from './matters.ts';
import type { DoStep, Step } from './playbook.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { soundsLike } from './sounds-like.ts';
import { openQuestion } from './walk.ts';

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

/**
 * An earlier change of the same kind does not count while nobody has agreed to this one. What a person carries out
 * counts all the same: they have the turn.
 */
function isCarriedOut({ tool, when }: DoStep, scene: Scene): boolean {
  const { effects, owner, lines } = scene.situation;
  const kind = changeOf[tool];
  const isDone = effects.some((effect) => effect.kind === kind && effect.state === 'done');
  const speakers = new Set([owner, lines.findLast(({ from }) => from !== 'customer')?.from]);
  return isDone && (meets(when, scene) || speakers.has('rep') || speakers.has('supervisor'));
}

function saidByPerson(saying: string, { lines }: Situation): boolean {
  return lines.some(
    ({ from, text }) => (from === 'rep' || from === 'supervisor') && soundsLike(text, saying),
  );
}
