import type { Caller } from '../people/session-token.ts';
import { untraced } from '../observability/span.ts';
import type { Handlers } from './call.ts';
import type { PracticePlaces } from './practice-place.ts';
import type { SocketHandlers } from './socket.ts';
import type { WordsName } from '../../shared/wire/socket.ts';

type WordsHandlers = Pick<SocketHandlers, WordsName>;

/**
 * Answers on a line with the handlers of the routes, which take the same words over HTTP.
 *
 * @param signal of the line.
 */
export function wordsHandlers(routes: Pick<Handlers, WordsName>, signal: AbortSignal): WordsHandlers {
  const rest = { query: {}, signal } as const;
  return {
    say: (caller, { conversationId: id, ...body }) => routes.say({ caller, id, body, ...rest }),
    note: (caller, { conversationId: id, ...body }) => routes.note({ caller, id, body, ...rest }),
    whisper: (caller, { conversationId: id, ...body }) => routes.whisper({ caller, id, body, ...rest }),
    receiveMessage: (caller, body) => routes.receiveMessage({ caller, id: '', body, ...rest }),
  };
}

/** As `wordsHandlers`, in the practice of whoever asks. A practice is nobody else's business, not even that it was slow. */
export function wordsInPractice(places: PracticePlaces, signal: AbortSignal): WordsHandlers {
  const here = (caller: Caller) => wordsHandlers(places(caller).handlers, signal);
  return {
    say: (caller, input) => untraced(() => here(caller).say(caller, input)),
    note: (caller, input) => untraced(() => here(caller).note(caller, input)),
    whisper: (caller, input) => untraced(() => here(caller).whisper(caller, input)),
    receiveMessage: (caller, input) => untraced(() => here(caller).receiveMessage(caller, input)),
  };
}
