import type { StoreSettings } from '../../config/store-settings.ts';
import { openOpenSearchChangeStore } from './change-store.ts';
import { connectOpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';
import { openOpenSearchConversationSearch } from './conversation-search.ts';
import { openOpenSearchDeskStore } from './desk-store.ts';
import { openOpenSearchKnowledgeStore } from './knowledge-store.ts';
import { openOpenSearchLabourStore } from './labour-store.ts';
import { throwAwayMonths } from './lifecycle.ts';
import { openOpenSearchLearningStore } from './learning-store.ts';
import { opening } from './opensearch-failures.ts';
import { openOpenSearchPeopleStore } from './people-store.ts';
import { openOpenSearchRoutingStore } from './routing-store.ts';
import { openOpenSearchSnippetStore } from './snippet-store.ts';
import { countTrustInOpenSearch } from './trust-figures.ts';

/**
 * Every store over one connection, which `release` ends.
 *
 * @throws StoreError where OpenSearch cannot be used, StartFailure `bad-settings` where it cannot do what is set.
 */
export async function openOpenSearchStores(settings: Extract<StoreSettings, { engine: 'opensearch' }>) {
  const search = await connectOpenSearch(settings);
  const { keepMonths } = settings;
  try {
    await opening(search.address, () => throwAwayMonths(search, keepMonths));
    return {
      log: await openOpenSearchConversationLog(search, { keepMonths }),
      people: await openOpenSearchPeopleStore(search),
      knowledge: await openOpenSearchKnowledgeStore(search),
      routing: await openOpenSearchRoutingStore(search),
      learning: await openOpenSearchLearningStore(search),
      labour: await openOpenSearchLabourStore(search),
      search: await openOpenSearchConversationSearch(search),
      snippets: await openOpenSearchSnippetStore(search),
      desks: await openOpenSearchDeskStore(search),
      openChanges: () => openOpenSearchChangeStore(search),
      countTrust: () => countTrustInOpenSearch(search),
      release: search.close,
    };
  } catch (error) {
    await search.close();
    throw error;
  }
}
