import type { Socket } from 'socket.io-client';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import { BackendAwayError } from './ask-backend.ts';

export type FaroSocket = Socket<ServerToClient, ClientToServer>;

/** Milliseconds that a request on the socket may take. */
const patience = 10_000;
/** Milliseconds until words that nobody answered go the other way. */
const wordsPatience = 4_000;

/** Turns an acknowledgement into its data. @throws FailureError when refused, BackendAwayError when none came. */
export async function acknowledged<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const given = await answer.catch((error: unknown) => {
    throw new BackendAwayError(error);
  });
  if (given.ok) return given.data;
  throw new FailureError(given.failure.code, given.failure.message, given.failure.details);
}

/**
 * Says something on the line where there is one that answers, else over HTTP: under its id the backend takes the same
 * words once.
 *
 * @throws FailureError when refused, BackendAwayError when neither way answers.
 */
export async function onLineOr<Data>(
  line: FaroSocket | null,
  say: (line: AskingSocket) => Promise<Answer<Data>>,
  overHttp: () => Promise<Data>,
): Promise<Data> {
  if (!line?.connected) return overHttp();
  try {
    return await acknowledged(say(asking(line, wordsPatience)));
  } catch (error) {
    if (error instanceof BackendAwayError) return overHttp();
    throw error;
  }
}

type AskingSocket = ReturnType<typeof asking>;

/** The socket with a time limit, in milliseconds, on every acknowledgement. */
export function asking(socket: FaroSocket, limit = patience) {
  return socket.timeout(limit);
}
