import type { Conversation } from '../../shared/conversation/conversation.ts';
import { rooms, type FaroServer, type Room } from './rooms.ts';

/** Screens let a typing sign fade after a few seconds; while a turn runs it is renewed this often, in milliseconds. */
const renewEvery = 3_000;

/** Shows that Lana is writing for as long as her turn runs, and passes on that a customer or a person is. */
export function createTyping(io: FaroServer) {
  const renewals = new Map<string, NodeJS.Timeout>();

  /** At every node: nobody records it. */
  function show(conversationId: string, who: 'customer' | 'person', to: readonly Room[]): void {
    io.to(to.map(({ name }) => name)).emit('typing', { conversationId, who });
  }

  /** At this node: each follows the turn by itself. */
  function lanaWrites(conversationId: string): void {
    const names = [rooms.people(conversationId).name, rooms.customer(conversationId).name];
    io.local.to(names).emit('typing', { conversationId, who: 'lana' });
  }

  return {
    customerWrites: (conversationId: string) =>
      show(conversationId, 'customer', [rooms.people(conversationId)]),
    personWrites: (conversationId: string) =>
      show(conversationId, 'person', [rooms.people(conversationId), rooms.customer(conversationId)]),
    /** To be told of every change of a conversation. */
    followTurn({ id, turn }: Conversation): void {
      const renewal = renewals.get(id);
      if (turn && !renewal) {
        lanaWrites(id);
        renewals.set(id, setInterval(lanaWrites, renewEvery, id).unref());
      } else if (!turn && renewal) {
        clearInterval(renewal);
        renewals.delete(id);
      }
    },
    close: () => renewals.forEach((renewal) => clearInterval(renewal)),
  };
}

export type Typing = ReturnType<typeof createTyping>;
