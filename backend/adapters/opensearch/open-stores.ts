import type { OpenSearchSettings } from '../../config/store-settings.ts';
import { openOpenSearchChangeStore } from './change-store.ts';
import { connectOpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';
import { openOpenSearchConversationSearch } from './conversation-search.ts';
import { openOpenSearchDeskStore } from './desk-store.ts';
import { openOpenSearchKnowledgeStore } from './knowledge-store.ts';
import { openOpenSearchLabourStore } from './labour-store.ts';
import { openOpenSearchLearningStore } from './learning-store.ts';
import { openOpenSearchPeopleStore } from './people-store.ts';
import { openOpenSearchRoutingStore } from './routing-store.ts';
import { openOpenSearchSnippetStore } from './snippet-store.ts';

/** Every store over one connection, which `release` ends. @throws StoreError where OpenSearch cannot be used. */
export async function openOpenSearchStores(settings: OpenSearchSettings) {
  const search = await connectOpenSearch(settings);
  try {
    return {
      log: await openOpenSearchConversationLog(search),
      people: await openOpenSearchPeopleStore(search),
      knowledge: await openOpenSearchKnowledgeStore(search),
      routing: await openOpenSearchRoutingStore(search),
      learning: await openOpenSearchLearningStore(search),
      labour: await openOpenSearchLabourStore(search),
      search: await openOpenSearchConversationSearch(search),
      snippets: await openOpenSearchSnippetStore(search),
      desks: await openOpenSearchDeskStore(search),
      openChanges: () => openOpenSearchChangeStore(search),
      release: search.close,
    };
  } catch (error) {
    await search.close();
    throw error;
  }
}
