import type { Foreseen } from '../playbooks/foresee.ts';
import { playbookById } from '../playbooks/index.ts';
import { openMatter, sceneNow } from '../playbooks/matters.ts';
import type { Situation } from '../playbooks/situation.ts';
import { openQuestion } from '../playbooks/walk.ts';
import { factsOf } from '../playbooks/facts.ts';

/** Where a conversation stands while nothing new was said: as though a turn had ended just here. */
export function standingStill(situation: Situation): Foreseen {
  const playbook = situation.playbook && playbookById(situation.playbook.id);
  const done = new Set(situation.playbook?.done);
  const scene = playbook && sceneNow(situation, playbook);
  const still = { text: '', effects: [], toPerson: false, playbook, done };
  if (!playbook || !scene || !openMatter(situation))
    return { ...still, facts: scene?.facts ?? factsOf(situation.facts), question: null };
  return { ...still, facts: scene.facts, question: openQuestion(scene, playbook, done) };
}
