import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from './dependencies.ts';
import { checkedText, recordOrFail } from './record-or-fail.ts';
import { authorOf } from './speakers.ts';

/**
 * Puts on record that a reply that was sent, Lana's or a colleague's, is wrong. Telling the customer is a message
 * like any other.
 *
 * @throws FailureError `unknown-reply` where there is no such reply, `text-too-long`, and as `recordOrFail`.
 */
export async function correctReply(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  { about, note }: { readonly about: number; readonly note: string },
): Promise<Recorded> {
  const { transcript } = await conversations.get(conversationId);
  const reply = transcript.find((line) => line.kind === 'utterance' && line.sequence === about);
  if (reply?.kind !== 'utterance' || reply.from === 'customer') {
    throw new FailureError('unknown-reply', `Nothing was said to the customer under number ${about}.`);
  }
  return recordOrFail(conversations, {
    conversationId,
    events: [{ type: 'reply-corrected', author: authorOf(person), about, note: checkedText(note) }],
  });
}
