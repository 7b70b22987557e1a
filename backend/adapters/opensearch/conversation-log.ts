import type { ConversationLog } from '../../conversations/conversation-log.ts';
import type { OpenSearch } from './connect.ts';
import { append } from './conversation-log-append.ts';
import { erase } from './conversation-log-erase.ts';
import { findByKey } from './conversation-log-keys.ts';
import {
  allConversations,
  conversationsOf,
  lastSequences,
  modelCalls,
  owingConversations,
  unfinishedConversations,
  watchedConversations,
} from './conversation-log-lists.ts';
import { openLogStore, readEvents } from './conversation-log-store.ts';
import { forgetLostMonths } from './forget-lost-months.ts';
import { opening } from './opensearch-failures.ts';

interface Options {
  readonly clock?: () => Date;
  /** Months after which conversations may have been thrown away; null for never. */
  readonly keepMonths?: number | null;
}

/**
 * Conversations in OpenSearch, for any number of processes at once. Each event is a document that is created under its
 * conversation and sequence, and never overwritten; what is acknowledged is on the disk of every copy that answers.
 *
 * @throws StoreError when it cannot be used.
 */
export async function openOpenSearchConversationLog(
  search: OpenSearch,
  { clock = () => new Date(), keepMonths = null }: Options = {},
): Promise<ConversationLog> {
  const { using } = search;
  const store = await opening(search.address, async () => {
    const opened = await openLogStore(search);
    if (keepMonths !== null) await forgetLostMonths(opened, monthBefore(clock(), keepMonths));
    return opened;
  });
  return {
    append: (wanted) => using(() => append(store, wanted, clock)),
    read: (conversationId, after, limit) => using(() => readEvents(store, conversationId, after, limit)),
    findByKey: (key) => using(() => findByKey(store, key)),
    unfinishedConversations: () => using(() => unfinishedConversations(store)),
    watchedConversations: () => using(() => watchedConversations(store)),
    owingConversations: () => using(() => owingConversations(store)),
    allConversations: () => using(() => allConversations(store)),
    lastSequences: () => using(() => lastSequences(store)),
    modelCalls: (since) => using(() => modelCalls(store, since)),
    conversationsOf: (accountId) => using(() => conversationsOf(store, accountId)),
    erase: (logs) => using(() => erase(store, logs)),
    close: () => store.idle(),
  };
}

function monthBefore(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString().slice(0, 7);
}
