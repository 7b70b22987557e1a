import { routingStoreContract } from '../../testing/routing-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchRoutingStore } from './routing-store.ts';

await withOpenSearch((url) => {
  routingStoreContract('OpenSearch', async () => openOpenSearchRoutingStore(await connectFresh(url)));
});
