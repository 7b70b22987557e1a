import { peopleStoreContract } from '../../testing/people-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchPeopleStore } from './people-store.ts';

await withOpenSearch((url) => {
  peopleStoreContract('OpenSearch', async () => openOpenSearchPeopleStore(await connectFresh(url)));
});
