import type { Revision } from '../../../shared/articles/revision.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { KnowledgeStore } from '../../knowledge/curation/knowledge-store.ts';

/** Revisions until the process ends. */
export function createMemoryKnowledgeStore(): KnowledgeStore {
  const kept: Revision[] = [];
  return {
    async append(revision) {
      const last = kept.findLast(({ article }) => article === revision.article)?.number ?? 0;
      if (revision.number !== last + 1) {
        throw new FailureError('stale-article', `${revision.article} is at revision ${last}.`);
      }
      kept.push(revision);
    },
    revisions: async () => [...kept],
    async erase(erased) {
      for (const revision of erased) {
        const { article, number } = revision;
        const index = kept.findIndex((each) => each.article === article && each.number === number);
        if (index >= 0) kept[index] = revision;
      }
    },
    close: async () => undefined,
  };
}
