import { useMemo } from 'react';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { discardWords, sendWords, useOutbox, type Outgoing, type WordsKind } from './outbox.ts';
import { draftOf, withdrawOffer, writeDraft } from './drafts.ts';

/** What this conversation's log does not show yet of what the person sent, oldest first. */
export function usePending(conversationId: string): readonly Outgoing[] {
  const outgoing = useOutbox((state) => state.outgoing);
  return useMemo(
    () => outgoing.filter((words) => words.conversationId === conversationId),
    [outgoing, conversationId],
  );
}

/** Sends words and shows them at once; whatever becomes of the connection, they arrive once or are shown as unsent. */
export function send(
  { id, owner }: Conversation,
  kind: WordsKind,
  { text, suggestionId }: Pick<Outgoing, 'text' | 'suggestionId'>,
): void {
  sendWords({ conversationId: id, kind, text, suggestionId, epoch: owner.epoch });
  writeDraft(id, { text: '', suggestionId: null }, kind);
  if (kind === 'reply') withdrawOffer(id);
}

/** Puts refused words back where they are written, before what is being written there by now. */
export function takeBack(messageId: string): void {
  const words = discardWords(messageId);
  if (!words) return;
  const { conversationId, kind, suggestionId } = words;
  const typed = draftOf(conversationId, kind).text;
  writeDraft(conversationId, { text: typed ? `${words.text}\n${typed}` : words.text, suggestionId }, kind);
}
