import { rowOf } from '../../shared/conversation/row.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { FaroSocket } from './rooms.ts';
import type { SocketDeps, SocketHandlers } from './socket.ts';

/** What a practice's socket works with instead of the live conversations. */
export interface PracticeLine {
  readonly deps: SocketDeps;
  readonly handlers: Partial<SocketHandlers>;
}

/** Shows a practice to the socket of whoever practises, and to nobody else: it enters no room. */
export function practiceLine(
  socket: FaroSocket,
  deps: SocketDeps,
  words: Partial<SocketHandlers>,
): PracticeLine {
  const { person } = socket.data.caller;
  if (!deps.practices.now(person)) return { deps, handlers: { ...nothing, ...words } };
  const rehearsal = deps.practices.rehearsal(person);
  const { conversations } = rehearsal;
  const end = conversations.listen((conversation, events) => {
    socket.emit('events', { conversationId: conversation.id, events });
    socket.emit('row', rowOf(conversation));
  });
  socket.on('disconnect', end);
  return {
    deps: { ...deps, ...rehearsal },
    handlers: {
      follow: async (_caller, { conversationId, after }) => ({
        events: await conversations.events(conversationId, after),
      }),
      'follow-rows': async () => ({ rows: conversations.open().map(rowOf) }),
      ...words,
    },
  };
}

/** Of a practice that is over. */
const nothing: Partial<SocketHandlers> = {
  follow: async () => {
    throw new FailureError('no-practice', 'This practice is over.');
  },
  'follow-rows': async () => ({ rows: [] }),
};
