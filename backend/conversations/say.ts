import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { answered, checkedText, recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf } from './speakers.ts';

export interface Saying {
  /** The desk's own id: the same id from the same person is the same message. */
  readonly messageId: string;
  readonly text: string;
  /** The epoch the person saw. */
  readonly epoch?: number | undefined;
  /** The suggestion whose words these are, edited or not. */
  readonly suggestionId?: string | undefined;
  /** What nothing backs in it, put on record for the desk. */
  readonly unsupported?: readonly Unsupported[];
}

/**
 * The person who has the turn speaks to the customer. Repeated, it answers as the first time.
 *
 * @throws FailureError `text-too-long`, and as `recordOrFail`.
 */
export async function say(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  saying: Saying,
): Promise<Recorded> {
  const text = checkedText(saying.text);
  const key = `say:${conversationId}:${person.id}:${saying.messageId}`;
  const earlier = await conversations.findByKey(key);
  if (earlier) return answered(conversationId, earlier);
  const conversation = await conversations.get(conversationId);
  const claim = claimOf(conversation, person, saying.epoch);
  const author = authorOf(person);
  const reply: NewEvent = {
    type: 'reply-sent',
    author,
    messageId: saying.messageId,
    from: author.kind,
    text,
    epoch: claim.epoch,
    sources: [],
    model: null,
    suggestionId: saying.suggestionId ?? null,
    ...(saying.unsupported && saying.unsupported.length > 0 ? { unsupported: saying.unsupported } : {}),
  };
  const events = [reply, ...takenSuggestion(conversation, person, saying.suggestionId, text)];
  return recordOrFail(conversations, { conversationId, events, claim, key });
}

/** That a suggestion was used, where it is still on the desk: an action's was taken when it ran. */
function takenSuggestion(
  { suggestions }: Conversation,
  person: Person,
  suggestionId: string | undefined,
  text: string,
): readonly NewEvent[] {
  const suggested = suggestions.find(({ id }) => id === suggestionId);
  if (!suggested) return [];
  const edited = suggested.text.trim() !== text;
  return [{ type: 'suggestion-taken', author: authorOf(person), suggestionId: suggested.id, edited }];
}
