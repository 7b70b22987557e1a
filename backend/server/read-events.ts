import { seenByCustomer, type ConversationEvent } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Arrivals } from '../conversations/arrivals.ts';

/** The events as this person may see them. */
export function seenBy(person: Person, events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  return person.role === 'customer' ? seenByCustomer(events) : events;
}

/**
 * The log after a sequence, waiting up to `wait` seconds for something that the person may see. Registers for news
 * before each look, so that nothing slips between looking and waiting.
 */
export async function readEvents(
  deps: { readonly conversations: Pick<Conversations, 'events'>; readonly arrivals: Arrivals },
  asked: {
    readonly person: Person;
    readonly conversationId: string;
    readonly after: number;
    readonly wait: number;
  },
  signal: AbortSignal,
): Promise<readonly ConversationEvent[]> {
  const { person, conversationId, after, wait } = asked;
  const until = performance.now() + wait * 1_000;
  for (;;) {
    const left = until - performance.now();
    const looked = new AbortController();
    const news =
      left > 0 ? deps.arrivals.next(conversationId, left, AbortSignal.any([signal, looked.signal])) : null;
    const events = seenBy(person, await deps.conversations.events(conversationId, after));
    if (events.length > 0 || !news || signal.aborted) {
      looked.abort();
      return events;
    }
    await news;
  }
}
