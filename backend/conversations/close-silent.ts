import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { LocalText } from '../../shared/language.ts';
import { closedByFaro } from './closed-by-faro.ts';
import type { ConversationDeps } from './dependencies.ts';

const minute = 60_000;
/** Milliseconds without a word after which the customer counts as gone. */
const longestSilence = { real: 30 * minute, simulated: 0.75 * minute, simulatedInQueue: 4 * minute } as const;

const left: LocalText = {
  es: 'El cliente no escribió más.',
  'pt-BR': 'O cliente não escreveu mais.',
  en: 'The customer wrote no more.',
};

/**
 * Closes what Lana has and the customer has left. What a person has, that person closes; a real customer who
 * waits for one is never closed.
 */
export async function closeSilent({
  conversations,
  clock,
}: Pick<ConversationDeps, 'conversations' | 'clock'>): Promise<void> {
  for (const conversation of conversations.open()) {
    if (!isLeft(conversation, clock())) continue;
    const wrapUp = conversation.wrapUp ?? {
      disposition: 'customer-left',
      summary: left[conversation.language],
    };
    await conversations.record({
      conversationId: conversation.id,
      events: closedByFaro(conversation, wrapUp),
      epoch: conversation.owner.epoch,
    });
  }
}

function isLeft(conversation: Conversation, now: Date): boolean {
  if (conversation.turn) return false;
  const allowed = silenceOf(conversation);
  const words = conversation.transcript.findLast(({ kind }) => kind === 'utterance');
  return now.getTime() - Date.parse(words?.at ?? conversation.openedAt) > allowed;
}

function silenceOf({ owner, simulated }: Conversation): number {
  if (owner.kind === 'ai') return simulated ? longestSilence.simulated : longestSilence.real;
  return owner.kind === 'queue' && simulated ? longestSilence.simulatedInQueue : Number.POSITIVE_INFINITY;
}
