import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { asItIs, assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf } from './speakers.ts';

type Deps = Pick<ConversationDeps, 'conversations'>;

/**
 * Whoever has the turn calls for a supervisor; said again in the same words, it stays the same call.
 *
 * @throws FailureError as `recordOrFail`.
 */
export async function raiseFlag(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
  note: string,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const { flag } = conversation;
  if (flag?.by.id === person.id && flag.note === note) return asItIs(conversation);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'flag-raised', author: authorOf(person), note }],
    claim: claimOf(conversation, person),
  });
}

/**
 * Whoever called, or a supervisor, ends the call; without one it changes nothing.
 *
 * @throws FailureError `conversation-closed`, `not-allowed` for another colleague, and as `recordOrFail`.
 */
export async function lowerFlag(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
  answer: string,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  assertOpen(conversation);
  const { flag, owner } = conversation;
  if (!flag) return asItIs(conversation);
  if (flag.by.id !== person.id && person.role !== 'supervisor') {
    throw new FailureError('not-allowed', 'Whoever called for a supervisor, or a supervisor, ends the call.');
  }
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'flag-lowered', author: authorOf(person), answer }],
    epoch: owner.epoch,
  });
}
