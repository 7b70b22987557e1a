import type { Conversation } from '../../shared/conversation/conversation.ts';

/** Entries from which on a log takes a moment to read, to send and to fold. */
const longFrom = 2_000;
/** Lines of the transcript, and readings of the mood: more than a screen has room for. */
const shown = 100;

/** What a screen can show of a long conversation before it has the log; null where the log itself is there as soon. */
export function glimpseOf(conversation: Conversation): Conversation | null {
  const { lastSequence, transcript, moods } = conversation;
  if (lastSequence < longFrom) return null;
  return { ...conversation, transcript: transcript.slice(-shown), moods: moods.slice(-shown) };
}
