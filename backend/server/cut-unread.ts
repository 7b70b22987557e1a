import { FailureError } from '../../shared/wire/failure.ts';
import type { FaroSocket } from './rooms.ts';

/** Characters that may wait for a client to read what it was sent before: many times what a screen shows. */
export const mostUnread = 1_000_000;

/**
 * Cuts the line of a client that does not read what it is sent, so that what waits for it does not fill this
 * process's memory. Nothing is lost by it: whoever comes back asks for all after the last event that they have.
 *
 * @param report hears of it, as a failure with the code `client-not-reading`.
 */
export function cutUnread(socket: FaroSocket, report: (error: unknown) => void): void {
  const { conn } = socket;
  let unread = 0;
  // All that waits is handed to the operating system together, once it has taken what it was given before.
  conn.on('flush', () => {
    unread = 0;
  });
  conn.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
    if (unread > mostUnread) {
      const { id } = socket.data.caller.person;
      report(new FailureError('client-not-reading', `${id} leaves ${unread} characters unread.`, { unread }));
      unread = 0;
      conn.close(true);
      return;
    }
    unread += typeof data === 'string' ? data.length : 0;
  });
}
