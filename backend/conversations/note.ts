import type { Person } from '../../shared/people/person.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { keyOf, type InnerWords } from './inner-words.ts';
import { checkedText, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/** A note for colleagues, also on a closed conversation. @throws FailureError `text-too-long`. */
export async function writeNote(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  words: InnerWords,
): Promise<Recorded> {
  await conversations.get(conversationId);
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'note-written', author: authorOf(person), text: checkedText(words.text) }],
    ...keyOf('note', conversationId, person, words),
  });
}
