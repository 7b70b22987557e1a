import type { Consultation, HeardMessage } from '../agents/consult.ts';
import { advise, type AdviseDeps } from './advise.ts';
import type { ConversationDeps } from './dependencies.ts';
import { owedAnswer } from './owed-answer.ts';

export type AttendDeps = AdviseDeps & Pick<ConversationDeps, 'startTurn'>;

/**
 * What follows a customer's message: the micro-agents look at it, the desk gets its suggestions, and Lana answers
 * where she has the turn, from what they found; she does so even when one of the steps before fails.
 */
export async function attend(deps: AttendDeps, conversationId: string, message: HeardMessage): Promise<void> {
  let consultation: Consultation | undefined;
  try {
    const conversation = await deps.conversations.get(conversationId);
    consultation = await deps.consult(conversation, message);
    await deps.conversations.record({ conversationId, events: consultation.events });
    await advise(deps, conversationId, consultation, 'heard');
  } finally {
    const conversation = await deps.conversations.get(conversationId);
    const owed = owedAnswer(conversation);
    if (owed?.sequence === message.sequence) deps.startTurn(conversation, message.sequence, consultation);
  }
}
