import { useEffect } from 'react';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { follow } from './live-connection.ts';
import { useLive } from './live-store.ts';

export type Followed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: unknown }
  | { readonly state: 'live'; readonly conversation: Conversation; readonly whole: boolean };

/**
 * Follows a conversation while the calling component is on screen; null follows none. A long one is there with its last
 * lines before it is `whole`.
 */
export function useConversation(conversationId: string): Followed;
export function useConversation(conversationId: string | null): Followed | null;
export function useConversation(conversationId: string | null): Followed | null {
  useEffect(() => (conversationId === null ? undefined : follow(conversationId)), [conversationId]);
  const conversation = useLive(({ followed }) => followed.get(conversationId ?? '') ?? null);
  const glimpse = useLive(({ glimpses }) => glimpses.get(conversationId ?? '') ?? null);
  const failure = useLive(({ failures }) => failures.get(conversationId ?? '') ?? null);
  if (conversationId === null) return null;
  if (conversation) return { state: 'live', conversation, whole: true };
  if (failure) return { state: 'failed', failure };
  return glimpse ? { state: 'live', conversation: glimpse, whole: false } : { state: 'loading' };
}
