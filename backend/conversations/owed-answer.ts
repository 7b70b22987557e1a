import type { Conversation, TranscriptLine } from '../../shared/conversation/conversation.ts';
import type { HeardMessage } from '../agents/consult.ts';

/**
 * The message of the customer that Lana owes words about, or null when she owes none: the customer spoke last,
 * or a person gave her the turn or told her how to go on, or nobody took the conversation in time, and she has said nothing since.
 */
export function owedAnswer(conversation: Conversation): HeardMessage | null {
  if (conversation.owner.kind !== 'ai' || conversation.closedAt) return null;
  const last = conversation.transcript.findLast((line) => line.kind === 'utterance' || asksLanaToGoOn(line));
  const owes = last?.kind === 'utterance' ? last.from === 'customer' : last !== undefined;
  return owes ? lastHeard(conversation) : null;
}

/** The customer's last words, or null before the first. */
export function lastHeard(conversation: Conversation): HeardMessage | null {
  const said = conversation.transcript.findLast(
    (line) => line.kind === 'utterance' && line.from === 'customer',
  );
  return said?.kind === 'utterance' ? { sequence: said.sequence, text: said.text } : null;
}

/** Whether the micro-agents have reported on the customer's message with that sequence. */
export function wasAttended({ transcript }: Conversation, about: number): boolean {
  return transcript.some((line) => line.kind === 'findings' && line.about === about);
}

function asksLanaToGoOn(line: TranscriptLine): boolean {
  if (line.kind !== 'happening') return false;
  const { event } = line;
  if (event.type === 'help-answered') return event.answer.kind === 'guide';
  return event.type === 'handed-back' || (event.type === 'owner-changed' && event.because === 'expired');
}
