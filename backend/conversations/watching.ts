import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { asItIs, assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

type Deps = Pick<ConversationDeps, 'conversations'>;

/** A supervisor begins to watch, on record and for the rep to see. @throws FailureError `not-allowed`, `conversation-closed`. */
export async function startWatch(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
): Promise<Recorded> {
  if (person.role !== 'supervisor') throw new FailureError('not-allowed', 'Only a supervisor watches.');
  const conversation = await conversations.get(conversationId);
  assertOpen(conversation);
  if (conversation.watchers.some(({ id }) => id === person.id)) return asItIs(conversation);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'watch-started', author: authorOf(person) }],
  });
}

/** Ends the person's watch; without one it changes nothing. */
export async function endWatch(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  if (!conversation.watchers.some(({ id }) => id === person.id)) return asItIs(conversation);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'watch-ended', author: authorOf(person) }],
  });
}

/** Ends every watch of a supervisor who is gone. */
export async function endWatchesOf({ conversations }: Deps, watcherId: string): Promise<void> {
  for (const { id: conversationId, watchers } of conversations.open()) {
    const watcher = watchers.find(({ id }) => id === watcherId);
    if (!watcher) continue;
    await recordOrFail(conversations, {
      conversationId,
      events: [{ type: 'watch-ended', author: watcher }],
    });
  }
}
