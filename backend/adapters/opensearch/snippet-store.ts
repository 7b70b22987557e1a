import { Snippet } from '../../../shared/desks/snippet.ts';
import type { SnippetStore } from '../../copilot/snippets/snippet-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments } from './documents.ts';

/** Snippets in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchSnippetStore(search: OpenSearch): Promise<SnippetStore> {
  const documents = await openDocuments(search, 'snippets');
  return {
    async of(person) {
      const snippets = (await documents.list('snippet', { labels: { person } })).map((value) =>
        Snippet.parse(value),
      );
      return snippets.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    },
    save: (person, snippet) =>
      documents.put([{ kind: 'snippet', key: [person, snippet.id], value: snippet, labels: { person } }]),
    remove: (person, id) => documents.remove('snippet', [person, id]),
    close: async () => {},
  };
}
