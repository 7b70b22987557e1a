import type { PromiseOutcome } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { answered, asItIs } from '../conversations/record-or-fail.ts';
import { authorOf } from '../conversations/speakers.ts';

/**
 * Puts on record what became of a promise, once; also in a closed conversation.
 *
 * @throws FailureError `unknown-promise`, and `promise-settled` where somebody said otherwise before.
 */
export async function settlePromise(
  { conversations }: { readonly conversations: Pick<Conversations, 'get' | 'record'> },
  conversationId: string,
  person: Person,
  { about, outcome }: { readonly about: number; readonly outcome: PromiseOutcome },
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const promise = conversation.promises.find(({ sequence }) => sequence === about);
  if (!promise)
    throw new FailureError('unknown-promise', 'The conversation has no promise with that number.');
  if (promise.settled === outcome) return asItIs(conversation);
  if (promise.settled !== null) throw settled();
  const settles = { type: 'promise-settled', about, what: promise.text, outcome } as const;
  const appended = await conversations.record({
    conversationId,
    events: [{ ...settles, author: authorOf(person) }],
    key: `promise-settled:${conversationId}:${about}`,
  });
  if (appended.outcome === 'refused') throw settled();
  const [first] = appended.events;
  if (first?.type !== 'promise-settled' || first.outcome !== outcome) throw settled();
  return answered(conversationId, appended.events);
}

function settled(): FailureError {
  return new FailureError('promise-settled', 'Somebody has said what became of this promise.');
}
