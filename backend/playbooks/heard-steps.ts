import { changeOf } from './account-changes.ts';
import { answerTo, mentioned } from './answers.ts';
import { meets } from './conditions.ts';
import { playbookById } from './index.ts';
import { sceneNow } from './matters.ts';
import { isSaidByPerson } from './own-words/says-step.ts';
import type { DoStep, Playbook, Step } from './playbook.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import { openQuestion } from './walk.ts';
import { isStaff } from '../../shared/people/staff.ts';

/**
 * The steps of the open playbook that words or effects have fulfilled, whoever has the turn: what a customer has
 * answered, what a person of the team has said, and what was carried out. Those already ticked may be among them.
 */
export function stepsNowDone(situation: Situation): string[] {
  const playbook = situation.playbook && playbookById(situation.playbook.id);
  if (!playbook || !situation.playbook) return [];
  const scene = sceneNow(situation, playbook);
  const question = openQuestion(scene, playbook, new Set(situation.playbook.done));
  const fulfilled: string[] = [];
  const ended = new Set(situation.playbook.done);
  for (const [index, step] of playbook.steps.entries()) {
    const before = playbook.steps[index - 1];
    const isTold = before?.kind !== 'tell' || !meets(before.when, scene) || ended.has(before.id);
    if (!isFulfilled(playbook, step, { isOpen: step.id === question?.id, isTold }, scene)) continue;
    fulfilled.push(step.id);
    ended.add(step.id);
  }
  return fulfilled;
}

interface Standing {
  /** Whether it is the question that the playbook waits at. */
  readonly isOpen: boolean;
  /** Whether what it asks a yes for was told. */
  readonly isTold: boolean;
}

function isFulfilled(playbook: Playbook, step: Step, { isOpen, isTold }: Standing, scene: Scene): boolean {
  const { situation, facts } = scene;
  switch (step.kind) {
    case 'ask':
      return (
        facts.has(step.fact) ||
        mentioned(step, situation) !== null ||
        (isOpen && answerTo(step, situation, facts) !== null) ||
        ((isTold || step.answer !== 'consent') && isSaidByPerson(playbook, step, scene))
      );
    case 'tell':
      return meets(step.when, scene) && isSaidByPerson(playbook, step, scene);
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
  if (tool === 'hand_to_person') return meets(when, scene) && isStaff(owner);
  const kind = changeOf[tool];
  const isDone = effects.some((effect) => effect.kind === kind && effect.state === 'done');
  const speakers = new Set([owner, lines.findLast(({ from }) => from !== 'customer')?.from]);
  return isDone && (meets(when, scene) || speakers.has('rep') || speakers.has('supervisor'));
}
