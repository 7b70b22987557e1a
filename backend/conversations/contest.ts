import type { ContestedReading } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

interface Contest {
  /** The sequence number of the words. */
  readonly about: number;
  readonly what: ContestedReading;
  readonly suggestionId: string | null;
  readonly note: string | null;
}

/**
 * Puts on record that a person finds a reading of Faro's wrong. Once it is, contesting it again changes nothing.
 *
 * @throws FailureError `unknown-reply` where nothing was read there, `unknown-suggestion`, and as `recordOrFail`.
 */
export async function contestReading(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  contest: Contest,
): Promise<Recorded> {
  const { about, what, suggestionId } = contest;
  const { transcript, suggestions } = await conversations.get(conversationId);
  if (what === 'suggestion') {
    if (!suggestions.some(({ id }) => id === suggestionId)) {
      throw new FailureError('unknown-suggestion', 'That suggestion is not offered.');
    }
  } else {
    const line = transcript.find(({ kind, sequence }) => kind === 'utterance' && sequence === about);
    if (line?.kind !== 'utterance' || (what === 'mood' && line.mood === null)) {
      throw new FailureError('unknown-reply', `Faro has read nothing of this kind under number ${about}.`);
    }
  }
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'reading-contested', author: authorOf(person), ...contest }],
    key: `contest ${conversationId} ${what} ${suggestionId ?? about}`,
  });
}
