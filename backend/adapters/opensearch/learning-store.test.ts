import { learningStoreContract } from '../../testing/learning-store-contract.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { openOpenSearchLearningStore } from './learning-store.ts';

await withOpenSearch((url) => {
  learningStoreContract('OpenSearch', async () => openOpenSearchLearningStore(await connectFresh(url)));
});
