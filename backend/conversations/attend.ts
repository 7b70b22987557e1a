import type { Consultation, HeardMessage } from '../agents/consult.ts';
import { advise, type AdviseDeps } from './advise.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard, owedAnswer, wasAttended } from './owed-answer.ts';

export type AttendDeps = AdviseDeps & Pick<ConversationDeps, 'startTurn'>;

/**
 * What follows a customer's message: the micro-agents look at it, the desk gets its suggestions, and Lana answers
 * where she has the turn, from what they found; she does so even when one of the steps before fails. Once the
 * customer has written on, the desk waits for what follows from the newer words.
 */
export async function attend(deps: AttendDeps, conversationId: string, message: HeardMessage): Promise<void> {
  let consultation: Consultation | undefined;
  try {
    const conversation = await deps.conversations.get(conversationId);
    consultation = await deps.consult(conversation, message);
    await recordOnce(deps, conversationId, consultation);
    const now = lastHeard(await deps.conversations.get(conversationId));
    if (now?.sequence === message.sequence) await advise(deps, conversationId, consultation, 'heard');
  } finally {
    const conversation = await deps.conversations.get(conversationId);
    const owed = owedAnswer(conversation);
    if (owed?.sequence === message.sequence) deps.startTurn(conversation, message.sequence, consultation);
  }
}

/** Of several nodes that attend to a message, such as one that was taken for dead, the first to report does. */
async function recordOnce(
  { conversations }: AttendDeps,
  conversationId: string,
  { events, message }: Consultation,
): Promise<void> {
  let refused = true;
  while (refused) {
    const now = await conversations.get(conversationId);
    if (wasAttended(now, message.sequence)) return;
    const { outcome } = await conversations.record({ conversationId, events, after: now.lastSequence });
    refused = outcome === 'refused';
  }
}
