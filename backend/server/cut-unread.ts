import { FailureError } from '../../shared/wire/failure.ts';
import type { FaroSocket } from './rooms.ts';

/** Characters that may wait for a client to read what it was sent before: many times what a screen shows. */
export const mostUnread = 1_000_000;

/** Sessions whose cut is kept for them until they are back. */
const mostUntold = 1_000;

/**
 * Cuts the line of a client that does not read what it is sent, so that what waits for it does not fill this
 * process's memory. Nothing is lost by it: whoever comes back asks for all after the last event that they have, and is
 * told why they were cut, which nobody can hear who does not read.
 *
 * @param report hears of it, as a failure with the code `client-not-reading`.
 * @returns what watches a line from its beginning.
 */
export function cutUnread(report: (error: unknown) => void): (socket: FaroSocket) => void {
  const untold = new Map<string, FailureError>();

  function keep(session: string, cut: FailureError): void {
    untold.set(session, cut);
    const [oldest] = untold.keys();
    if (untold.size > mostUntold && oldest !== undefined) untold.delete(oldest);
  }

  return (socket) => {
    const { session, person } = socket.data.caller;
    const before = untold.get(session);
    if (before) socket.emit('line-failed', before.failure);
    untold.delete(session);
    onUnread(socket, (unread) => {
      const cut = new FailureError('client-not-reading', `${person.id} leaves ${unread} characters unread.`, {
        unread,
      });
      keep(session, cut);
      report(cut);
      socket.conn.close(true);
    });
  };
}

/** Calls back, once, when more than may waits for the client to read it. */
function onUnread({ conn }: FaroSocket, tooMuch: (unread: number) => void): void {
  let unread = 0;
  let isOver = false;
  // All that waits is handed to the operating system together, once it has taken what it was given before.
  conn.on('flush', () => {
    unread = 0;
  });
  conn.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
    if (isOver) return;
    isOver = unread > mostUnread;
    if (isOver) tooMuch(unread);
    else unread += typeof data === 'string' ? data.length : 0;
  });
}
