import type { Recorded } from '../../shared/wire/route.ts';
import { askBackend, type InputOf } from '../app/ask-backend.ts';
import { onLineOr, type FaroSocket } from '../app/line.ts';

let line: FaroSocket | null = null;

/** From now on words go this way, where it answers; null once it is closed. */
export function sayOn(opened: FaroSocket | null): void {
  line = opened;
}

/** Hands a customer's words to the backend. @throws FailureError when refused, BackendAwayError when not answered. */
export function postWords(token: string, input: InputOf<'receiveMessage'>): Promise<Recorded> {
  return onLineOr(
    line,
    (open) => open.emitWithAck('receiveMessage', input),
    () => askBackend('', 'receiveMessage', { token, input }),
  );
}
