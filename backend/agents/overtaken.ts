import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Conversations } from '../conversations/conversations.ts';

interface WatchedTurn {
  readonly id: string;
  readonly conversationId: string;
  /** The sequence of the customer's message that it answers. */
  readonly about: number;
}

/**
 * Aborts once the log says that a turn is over, whichever node wrote it: the customer has written on, somebody else has
 * the turn, or it was given up for dead.
 */
export function watchOvertaken({ listen }: Pick<Conversations, 'listen'>, turn: WatchedTurn) {
  const overtaken = new AbortController();
  const deaf = listen(({ id }, events) => {
    if (id === turn.conversationId && events.some((event) => overtakes(turn, event))) overtaken.abort();
  });
  return { signal: overtaken.signal, [Symbol.dispose]: deaf };
}

function overtakes({ id, about }: WatchedTurn, event: ConversationEvent): boolean {
  switch (event.type) {
    case 'message-received':
      return event.sequence > about;
    case 'owner-changed':
      return event.author.kind !== 'ai';
    case 'turn-ended':
      return event.turn === id && event.author.kind !== 'ai';
    default:
      return false;
  }
}
