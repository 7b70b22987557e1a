import { changeOf } from '../playbooks/account-changes.ts';
import { meets } from '../playbooks/conditions.ts';
import { playbookFor } from '../playbooks/index.ts';
import { raisedBy, raisedFrom } from '../playbooks/matters.ts';
import { sceneOf } from '../playbooks/scene.ts';
import type { Situation } from '../playbooks/situation.ts';

/**
 * The situation as a person at the desk has it: they have introduced themselves, no goal is pending, and where no
 * playbook is open the one of the topic counts, from after the last of its changes that was made.
 */
export function asDesk(situation: Situation): Situation {
  const { lines, playbook } = situation;
  const met = lines.some(({ from }) => from !== 'customer');
  return {
    ...situation,
    goal: null,
    lines: met ? lines : [{ from: 'rep', text: '' }, ...lines],
    playbook: playbook ?? playbookOfTopic(situation),
  };
}

/** A topic that these very words raise is left for them to open. What was carried out of it is behind. */
function playbookOfTopic(situation: Situation): Situation['playbook'] {
  const { topic, effects, understanding } = situation;
  const playbook = topic && playbookFor(topic);
  if (!playbook || playbook.id === 'talk-to-person') return null;
  if (raisedBy(understanding.intents[0], raisedFrom) === playbook) return null;
  if (playbook.settled && meets(playbook.settled.when, sceneOf(situation, [], []))) return null;
  const last = playbook.steps.findLastIndex(
    (step) =>
      step.kind === 'do' &&
      effects.some(({ kind, state }) => kind === changeOf[step.tool] && state === 'done'),
  );
  return { id: playbook.id, done: playbook.steps.slice(0, last + 1).map(({ id }) => id) };
}
