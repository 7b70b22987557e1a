import type { Person } from '../../shared/people/person.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { assertOpen, checkedText, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/** Words between rep and supervisor. @throws FailureError `text-too-long`, `conversation-closed`. */
export async function whisper(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  text: string,
): Promise<Recorded> {
  assertOpen(await conversations.get(conversationId));
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'whisper-sent', author: authorOf(person), text: checkedText(text) }],
  });
}
