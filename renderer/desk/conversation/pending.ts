import { useRef, useState } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { say, type Words } from '../actions.ts';
import { writeDraft, withdrawOffer } from './drafts.ts';

export type Pending = Pick<Words, 'messageId' | 'text'>;

/**
 * Sends words and shows them at once, until the log has them. Refused words go back where they were written.
 */
export function useSending(conversation: Conversation) {
  const [sent, setSent] = useState<readonly Pending[]>([]);
  /** Sent again with the same id, words that did arrive after all are said once. */
  const failed = useRef<Pending | null>(null);
  const onLog = new Set(
    conversation.transcript.flatMap((line) => (line.kind === 'utterance' ? [line.messageId] : [])),
  );
  const send = async (text: string, suggestionId: string | null) => {
    const messageId = failed.current?.text === text ? failed.current.messageId : crypto.randomUUID();
    const words = { messageId, text, suggestionId };
    setSent((before) => [...before, words]);
    writeDraft(conversation.id, { text: '', suggestionId: null });
    const recorded = await say(conversation, words);
    failed.current = recorded ? null : words;
    if (recorded) {
      withdrawOffer(conversation.id);
      return;
    }
    setSent((before) => before.filter((one) => one.messageId !== messageId));
    writeDraft(conversation.id, { text, suggestionId });
  };
  return { pending: sent.filter(({ messageId }) => !onLog.has(messageId)), send };
}
