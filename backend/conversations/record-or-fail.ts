import type { Conversation } from '../../shared/conversation/conversation.ts';
import { longestText } from '../../shared/conversation/event.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { Append } from './conversation-log.ts';
import type { Conversations } from './conversations.ts';

/**
 * Records, and answers with the number of the last event written, by this append or an earlier one with its key.
 *
 * @throws FailureError `conversation-closed`, `stale-turn` when the turn changed hands since the epoch of the
 *   append, `not-your-turn` when somebody else has it, and `store-unavailable`.
 */
export async function recordOrFail(conversations: Conversations, append: Append): Promise<Recorded> {
  const appended = await conversations.record(append);
  if (appended.outcome === 'refused') throw refusal(await conversations.get(append.conversationId), append);
  return answered(append.conversationId, appended.events);
}

/** The answer for events that are on record. */
export function answered(
  conversationId: string,
  events: readonly { conversationId: string; sequence: number }[],
): Recorded {
  const last = events.at(-1);
  return { conversationId: last?.conversationId ?? conversationId, sequence: last?.sequence ?? 0 };
}

/** The answer to a request that finds everything as it asks for. */
export function asItIs({ id, lastSequence }: Conversation): Recorded {
  return { conversationId: id, sequence: lastSequence };
}

function refusal(conversation: Conversation, { claim, epoch }: Append): FailureError {
  const { owner } = conversation;
  if (conversation.closedAt) return closed();
  if ((claim?.epoch ?? epoch) === owner.epoch) {
    return new FailureError(
      'not-your-turn',
      'Somebody else speaks to the customer now. Take the turn first.',
      {
        owner,
      },
    );
  }
  return new FailureError('stale-turn', 'The turn has changed hands since. Look again before you go on.', {
    owner,
  });
}

/** @throws FailureError `conversation-closed`. */
export function assertOpen(conversation: Conversation): void {
  if (conversation.closedAt) throw closed();
}

export function closed(): FailureError {
  return new FailureError('conversation-closed', 'This conversation is closed. Begin a new one.');
}

/** The text to keep, without blanks around it. @throws FailureError `text-too-long` or `malformed-request`. */
export function checkedText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > longestText) {
    throw new FailureError('text-too-long', `A message has at most ${longestText} characters.`, {
      longest: longestText,
    });
  }
  if (trimmed === '') throw new FailureError('malformed-request', 'A message needs at least one character.');
  return trimmed;
}
