import type { Conversation } from '../../shared/conversation/conversation.ts';
import { traceparent } from '../observability/span.ts';
import type { Consultation } from './consult.ts';
import type { WantedTurn } from './turn-queue.ts';

/** The turn about the customer's message with that sequence, with the urgency that the conversation gives it. */
export function wantedTurn(
  conversation: Conversation,
  about: number,
  now: Date,
  consultation?: Consultation,
): WantedTurn {
  const { transcript, id: conversationId } = conversation;
  const lastAnswer = transcript.findLastIndex(
    (line) => line.kind === 'utterance' && line.from !== 'customer',
  );
  const unanswered = transcript.slice(lastAnswer + 1).find(({ kind }) => kind === 'utterance');
  return {
    conversationId,
    about,
    priority: lastAnswer < 0 ? 'beginning' : 'going-on',
    since: unanswered ? new Date(unanswered.at) : now,
    trace: traceparent(),
    ...(consultation ? { consultation } : {}),
  };
}
