import { io } from 'socket.io-client';
import { backendUrl } from './bridge.ts';
import type { FaroSocket } from './line.ts';
import { practising } from './practice-mode.ts';

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
