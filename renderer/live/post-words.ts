import type { Recorded } from '../../shared/wire/route.ts';
import { call } from '../app/api.ts';
import { onLineOr } from '../app/line.ts';
import { openLine } from './live-connection.ts';
import type { Outgoing } from './outbox.ts';

/** Hands words to the backend. @throws FailureError when refused, BackendAwayError when not answered. */
export function postWords({
  kind,
  conversationId,
  epoch,
  suggestionId,
  ...words
}: Outgoing): Promise<Recorded> {
  const { messageId, text } = words;
  const id = { id: conversationId };
  if (kind !== 'reply') {
    const said = { messageId, text };
    return onLineOr(
      openLine(),
      (line) => line.emitWithAck(kind, { conversationId, ...said }),
      () => call(kind, id, said),
    );
  }
  const reply = { messageId, text, epoch, ...(suggestionId ? { suggestionId } : {}) };
  return onLineOr(
    openLine(),
    (line) => line.emitWithAck('say', { conversationId, ...reply }),
    () => call('say', id, reply),
  );
}
