import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { StepWords } from '../../shared/playbook-card.ts';
import { situationOf } from '../agents/situation-of.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { lastHeard } from '../conversations/owed-answer.ts';
import { meets } from '../playbooks/conditions.ts';
import { fill } from '../playbooks/fill.ts';
import { playbookById } from '../playbooks/index.ts';
import { sceneNow } from '../playbooks/matters.ts';

type Deps = Pick<ConversationDeps, 'conversations' | 'consult' | 'packs' | 'clock'>;

/**
 * What can be said for the steps of the open playbook that are left and apply now, in the customer's language. A
 * step that carries something out has no words: what is not done yet is not told as done.
 *
 * @throws FailureError `unknown-conversation`, `store-unavailable`.
 */
export async function stepWords(deps: Deps, conversationId: string): Promise<readonly StepWords[]> {
  const conversation = await deps.conversations.get(conversationId);
  const playbook = conversation.playbook && playbookById(conversation.playbook.id);
  const heard = lastHeard(conversation);
  if (!playbook || !heard) return [];
  const situation = situationOf(conversation, await deps.consult(conversation, heard), deps);
  const scene = sceneNow(situation, playbook);
  return playbook.steps
    .filter(({ id, when }) => !isTicked(conversation, id) && meets(when, scene))
    .map((step) => ({ step: step.id, text: step.kind === 'do' ? null : fill(step.say, scene) || null }));
}

function isTicked({ playbook }: Conversation, step: string): boolean {
  return playbook?.done.includes(step) ?? false;
}
