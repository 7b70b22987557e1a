import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { requestEvents, type AskDeps, type PersonWanted } from './ask-for-person.ts';
import type { ConversationDeps } from './dependencies.ts';
import { assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/**
 * A supervisor sends a conversation to a colleague or a team, whoever has the turn, also one that waits already.
 *
 * @throws FailureError `not-allowed`, and as `recordOrFail`.
 */
export async function reassign(
  deps: AskDeps & Pick<ConversationDeps, 'abortTurn'>,
  conversationId: string,
  person: Person,
  { epoch: seen, ...wanted }: Omit<PersonWanted, 'by' | 'reason' | 'with' | 'key'>,
): Promise<Recorded> {
  if (person.role !== 'supervisor') throw new FailureError('not-allowed', 'Only a supervisor reassigns.');
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  const epoch = seen ?? conversation.owner.epoch;
  const asked = { ...wanted, reason: 'decision', epoch } as const;
  const events = await requestEvents(deps, conversation, authorOf(person), asked);
  const recorded = await recordOrFail(deps.conversations, { conversationId, events, epoch });
  deps.abortTurn(conversationId);
  return recorded;
}
