import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { asItIs, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

type Deps = Pick<ConversationDeps, 'conversations'>;

/** The suggestion as it stands on the desk. @throws FailureError `unknown-suggestion`. */
export function suggestionOf({ suggestions }: Conversation, suggestionId: string): Suggestion {
  const suggestion = suggestions.find(({ id }) => id === suggestionId);
  if (suggestion) return suggestion;
  throw new FailureError('unknown-suggestion', 'This suggestion is not on the desk any more.');
}

/** A suggestion that shall not come back in this conversation. @throws FailureError `unknown-suggestion`. */
export async function dismissSuggestion(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
  suggestionId: string,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  if (conversation.dismissed.includes(suggestionId)) return asItIs(conversation);
  suggestionOf(conversation, suggestionId);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'suggestion-dismissed', author: authorOf(person), suggestionId }],
  });
}
