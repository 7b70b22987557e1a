import { deskStoreContract } from '../../testing/desk-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchDeskStore } from './desk-store.ts';

await withOpenSearch((url) => {
  deskStoreContract('OpenSearch', async () => openOpenSearchDeskStore(await connectFresh(url)));
});
