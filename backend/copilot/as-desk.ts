import { changeOf } from '../playbooks/account-changes.ts';
import { playbookFor } from '../playbooks/index.ts';
import { raisedBy, raisedFrom } from '../playbooks/matters.ts';
import type { Situation } from '../playbooks/situation.ts';

/**
 * The situation as a person at the desk has it: they have introduced themselves, no goal is pending, and where no
 * playbook is open the one of the topic counts, as long as none of its changes has been made yet.
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

/** A topic that these very words raise is left for them to open. */
function playbookOfTopic({ topic, effects, understanding }: Situation): Situation['playbook'] {
  const playbook = topic && playbookFor(topic);
  if (!playbook || playbook.id === 'talk-to-person') return null;
  if (raisedBy(understanding.intents[0], raisedFrom) === playbook) return null;
  const changed = playbook.steps.some(
    (step) => step.kind === 'do' && effects.some(({ kind }) => kind === changeOf[step.tool]),
  );
  return changed ? null : { id: playbook.id, done: [] };
}
