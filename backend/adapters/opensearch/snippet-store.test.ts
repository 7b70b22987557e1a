import { snippetStoreContract } from '../../testing/snippet-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchSnippetStore } from './snippet-store.ts';

await withOpenSearch((url) => {
  snippetStoreContract('OpenSearch', async () => openOpenSearchSnippetStore(await connectFresh(url)));
});
