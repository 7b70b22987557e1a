import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { checkErasure } from '../../conversations/append-rules.ts';
import { erasedDocument, idOf, type EventDocument } from './conversation-log-documents.ts';
import { fetchRun, readEvents, type LogStore } from './conversation-log-store.ts';
import { requireDone } from './items.ts';
import { leaveNoTrace } from './leave-no-trace.ts';
import { refresh } from './searching.ts';

/** Documents of one request; half of the largest that OpenSearch takes, at the size of the largest events. */
const atOnce = 500;

/**
 * Puts erased events in the place of those that have their numbers. OpenSearch has no step that does so for a whole log:
 * an erasure that fails may have erased a part, and says so by failing; done again it comes to its end.
 */
export async function erase(
  store: LogStore,
  logs: ReadonlyMap<string, readonly ConversationEvent[]>,
): Promise<void> {
  if (logs.size === 0) return;
  for (const [conversation, erased] of logs) checkErasure(await readEvents(store, conversation, 0), erased);
  for (const [conversation, erased] of logs) await eraseOne(store, conversation, erased);
  const conversations = [...logs.keys()];
  await forgetKeys(store, conversations);
  const homes = await Promise.all(conversations.map((conversation) => store.homes.find(conversation)));
  const indexes = new Set([...homes.filter((index) => index !== null), store.keys]);
  await leaveNoTrace(store.client, [...indexes]);
}

async function eraseOne(
  store: LogStore,
  conversation: string,
  erased: readonly ConversationEvent[],
): Promise<void> {
  const index = await store.homes.find(conversation);
  if (index === null) return;
  for (let from = 1; from <= erased.length; from += atOnce) {
    const count = Math.min(atOnce, erased.length - from + 1);
    const documents = await fetchRun(store, { index, conversation, from, count, only: ['*'] });
    const operations = documents.flatMap((document: EventDocument) => [
      { index: { _index: index, _id: idOf(conversation, document.sequence), routing: conversation } },
      erasedDocument(document, erased),
    ]);
    requireDone(await store.client.bulk({ body: operations }));
  }
}

async function forgetKeys({ client, keys }: LogStore, conversations: readonly string[]): Promise<void> {
  await refresh(client, keys);
  await client.deleteByQuery({
    index: keys,
    conflicts: 'proceed',
    body: { query: { terms: { conversation: [...conversations] } } },
  });
}
