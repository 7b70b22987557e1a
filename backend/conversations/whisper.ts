import type { Person } from '../../shared/people/person.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { keyOf, type InnerWords } from './inner-words.ts';
import { answered, assertOpen, checkedText, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/** Words between rep and supervisor. @throws FailureError `text-too-long`, `conversation-closed`. */
export async function whisper(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  words: InnerWords,
): Promise<Recorded> {
  const once = keyOf('whisper', conversationId, person, words);
  const earlier = once.key === undefined ? null : await conversations.findByKey(once.key);
  if (earlier) return answered(conversationId, earlier);
  assertOpen(await conversations.get(conversationId));
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'whisper-sent', author: authorOf(person), text: checkedText(words.text) }],
    ...once,
  });
}
