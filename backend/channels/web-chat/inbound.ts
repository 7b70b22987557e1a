import type { z } from 'zod';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { routes } from '../../../shared/wire/http.ts';
import type { InboundMessage } from '../../conversations/receive-message.ts';
import type { Caller } from '../../people/session-token.ts';

export type ChatMessage = z.output<(typeof routes)['receiveMessage']['body']>;

/** Whose messages are marked as simulated: the id of the simulation's own channel. */
export const simulationId = 'simulation';

/**
 * What the web chat received, as every channel hands it on. A customer's session speaks for its own account, in
 * its own conversation once that has begun; a channel's token speaks for whomever the message names.
 *
 * @throws FailureError `not-allowed` when a customer names an account that is not theirs.
 */
export function inboundOf({ person, session }: Caller, message: ChatMessage): InboundMessage {
  const named = message.customer?.accountId ?? null;
  const isCustomer = person.role === 'customer';
  if (isCustomer && named !== null && named !== person.accountId) {
    throw new FailureError('not-allowed', 'This session is for another account.');
  }
  return {
    channel: 'web-chat',
    messageId: message.messageId,
    conversationId: message.conversationId ?? person.conversationId,
    country: message.country,
    language: message.language ?? (isCustomer ? person.language : null),
    accountId: isCustomer ? person.accountId : named,
    session,
    // Halves of surrogate pairs have no UTF-8 form: every store must keep the same text.
    text: message.text.toWellFormed(),
    simulated: person.id === simulationId,
  };
}

/**
 * Whose message it is, over all sessions and channels that speak for them; null for a stranger's first words by way
 * of a channel, which knows of nobody yet.
 */
export function senderOf(
  { person }: Caller,
  { accountId, conversationId }: Pick<InboundMessage, 'accountId' | 'conversationId'>,
): string | null {
  return accountId ?? (person.role === 'customer' ? person.id : conversationId);
}
