import { labourStoreContract } from '../../testing/labour-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchLabourStore } from './labour-store.ts';

await withOpenSearch((url) => {
  labourStoreContract('OpenSearch', async () => openOpenSearchLabourStore(await connectFresh(url)));
});
