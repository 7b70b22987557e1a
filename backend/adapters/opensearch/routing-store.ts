import { StoredRoutingVersion, type RoutingStore } from '../../models/routing-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments } from './documents.ts';

/** Routing tables in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchRoutingStore(search: OpenSearch): Promise<RoutingStore> {
  const documents = await openDocuments(search, 'routing');
  return {
    async list(of) {
      const versions = await documents.list('version', { labels: { of } });
      return versions
        .map((value) => StoredRoutingVersion.parse(value))
        .toSorted((one, other) => other.version - one.version);
    },
    add: (of, version) =>
      documents.create({ kind: 'version', key: [of, version.version], value: version, labels: { of } }),
    close: async () => {},
  };
}
