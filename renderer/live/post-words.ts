import { call } from '../app/api.ts';
import type { Outgoing } from './outbox.ts';

/** Hands words to the backend. @throws FailureError when refused, BackendAwayError when not answered. */
export function postWords({
  kind,
  conversationId: id,
  messageId,
  text,
  epoch,
  suggestionId,
}: Outgoing): Promise<unknown> {
  if (kind !== 'reply') return call(kind, { id }, { text, messageId });
  return call('say', { id }, { messageId, text, epoch, ...(suggestionId ? { suggestionId } : {}) });
}
