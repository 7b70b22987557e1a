import { Revision } from '../../../shared/articles/revision.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { KnowledgeStore } from '../../knowledge/curation/knowledge-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments, type Document } from './documents.ts';

/** The history of curated articles in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchKnowledgeStore(search: OpenSearch): Promise<KnowledgeStore> {
  const documents = await openDocuments(search, 'knowledge');
  return {
    async append(revision) {
      const { article, number } = revision;
      const follows = number === 1 || (await documents.find('revision', [article, number - 1])) !== null;
      const added = follows && (await documents.create(documentOf(revision)));
      if (!added) throw new FailureError('stale-article', `${article} has other revisions by now.`);
    },
    revisions: async () => (await documents.list('revision')).map((value) => Revision.parse(value)),
    erase: (erased) => documents.erase(erased.map(documentOf)),
    close: async () => {},
  };
}

function documentOf(revision: Revision): Document {
  return { kind: 'revision', key: [revision.article, revision.number], value: revision };
}
