import { io, type Socket } from 'socket.io-client';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import { BackendAwayError } from './ask-backend.ts';
import { backendUrl } from './bridge.ts';
import { practising } from './practice-mode.ts';

export type FaroSocket = Socket<ServerToClient, ClientToServer>;

/** Milliseconds that a request on the socket may take. */
const patience = 10_000;

/** Opens the socket that shows what happens; it reconnects by itself until it is closed. */
export function openSocket(token: string): FaroSocket {
  return io(backendUrl() || window.location.origin, {
    auth: { token, practice: practising },
    transports: ['websocket', 'polling'],
    reconnectionDelay: 300,
    // By chance up to half as long again: in sync within 2 seconds once the backend is there.
    reconnectionDelayMax: 1_000,
  });
}

/** Turns an acknowledgement into its data. @throws FailureError when refused, BackendAwayError when none came. */
export async function acknowledged<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const given = await answer.catch((error: unknown) => {
    throw new BackendAwayError(error);
  });
  if (given.ok) return given.data;
  throw new FailureError(given.failure.code, given.failure.message, given.failure.details);
}

/** The socket with a time limit, in milliseconds, on every acknowledgement. */
export function asking(socket: FaroSocket, limit = patience) {
  return socket.timeout(limit);
}
