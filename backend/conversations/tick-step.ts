import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { asItIs, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/**
 * A person ticks a step of the open playbook by hand.
 *
 * @throws FailureError `action-refused` where no playbook is open or it has no such step.
 */
export async function tickStep(
  { conversations, cards }: Pick<ConversationDeps, 'conversations' | 'cards'>,
  conversationId: string,
  person: Person,
  step: string,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const { playbook } = conversation;
  const card = cards.find(({ id }) => id === playbook?.id);
  if (!playbook || !card?.steps.some(({ id }) => id === step)) {
    throw new FailureError('action-refused', 'The open playbook has no such step.', {
      reason: 'no-such-step',
    });
  }
  if (playbook.done.includes(step)) return asItIs(conversation);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'step-done', author: authorOf(person), playbook: playbook.id, step, by: 'hand' }],
  });
}
