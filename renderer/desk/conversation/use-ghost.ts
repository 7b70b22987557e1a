import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { useDrafts, type Offer } from './drafts.ts';
import { ghostAfter } from './ghost.ts';

export interface Ghost extends Offer {
  /** What of `text` is still to come after what was typed. */
  readonly rest: string;
}

/** The words to offer behind the cursor: those of the action just done, else of the first suggested reply. */
export function useGhost(conversation: Conversation, typed: string): Ghost | null {
  const offered = useDrafts(({ offers }) => offers[conversation.id]);
  const dismissed = useDrafts((state) => state.dismissed[conversation.id]);
  const reply = conversation.suggestions.find(({ kind, text }) => kind === 'reply' && text !== dismissed);
  const words = offered ?? (reply && { text: reply.text, title: reply.title, suggestionId: reply.id });
  if (!words) return null;
  const rest = ghostAfter(typed, words.text);
  return rest === null ? null : { ...words, rest };
}
