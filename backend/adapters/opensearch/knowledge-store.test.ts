import { vi } from 'vitest';
import { knowledgeStoreContract } from '../../testing/knowledge-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchKnowledgeStore } from './knowledge-store.ts';

// Erasing waits until the server's copies have let go.
vi.setConfig({ testTimeout: 90_000 });

await withOpenSearch((url) => {
  knowledgeStoreContract('OpenSearch', async () => {
    const { client, ...search } = await connectFresh(url);
    const store = await openOpenSearchKnowledgeStore({ client, ...search });
    return {
      ...store,
      async erase(revisions) {
        await store.erase(revisions);
        const index = `${search.prefix}-knowledge`;
        const { body } = await client.cat.segments({ index, format: 'json', h: ['docs.deleted'] });
        if (body.some((segment) => segment['docs.deleted'] !== '0'))
          throw new Error('It is in the files yet.');
      },
    };
  });
});
