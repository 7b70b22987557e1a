import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { QueuedTurn } from '../agents/turn-queue.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { faro } from '../conversations/speakers.ts';
import { delayWords } from './delay-words.ts';

/** Milliseconds that a customer waits for a turn to begin before they are told that it takes longer. */
const patience = 8_000;
/** Customers who are told at one look, so that telling them is no load of its own. */
const mostAtOnce = 25;

/**
 * Tells those who have waited longest, and whom nobody has told since they began to wait. Their own words and answer
 * are not touched. Answers how many were told.
 */
export async function tellDelayed(
  conversations: Pick<Conversations, 'get' | 'record'>,
  turns: readonly QueuedTurn[],
  now: Date,
): Promise<number> {
  const late = turns
    .filter(({ startedAt, since }) => startedAt === null && now.getTime() - since.getTime() >= patience)
    .toSorted((one, other) => one.since.getTime() - other.since.getTime());
  const untold: { readonly turn: QueuedTurn; readonly conversation: Conversation }[] = [];
  for (const turn of late) {
    if (untold.length >= mostAtOnce) break;
    const conversation = await conversations.get(turn.conversationId);
    if (conversation.owner.kind === 'ai' && !isTold(conversation)) untold.push({ turn, conversation });
  }
  const told = await Promise.all(
    untold.map(({ turn, conversation }) => tell(conversations, conversation, turn)),
  );
  return told.filter(Boolean).length;
}

/** Whether nothing but the customer's words has come since they were told. */
function isTold({ transcript }: Conversation): boolean {
  const last = transcript.findLast(
    (line) =>
      (line.kind === 'utterance' && line.from !== 'customer') ||
      (line.kind === 'happening' && line.event.type === 'answer-delayed'),
  );
  return last?.kind === 'happening';
}

async function tell(
  conversations: Pick<Conversations, 'record'>,
  { id: conversationId, language, owner, lastSequence }: Conversation,
  { about, priority }: QueuedTurn,
): Promise<boolean> {
  const { kind, id, epoch } = owner;
  const appended = await conversations.record({
    conversationId,
    events: [{ type: 'answer-delayed', author: faro, about, text: delayWords[priority][language] }],
    claim: { kind, id, epoch },
    // Of several nodes one tells: what another has told meanwhile is in a log that has gone on.
    after: lastSequence,
  });
  return appended.outcome === 'appended';
}
