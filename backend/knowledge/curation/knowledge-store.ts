import type { Revision } from '../../../shared/articles/revision.ts';

/**
 * Where the history of curated articles is kept: revisions, only ever added to but for an erasure. What has been
 * answered is durable.
 *
 * Every method throws a `FailureError` with `store-unavailable` when the engine cannot be reached or written.
 */
export interface KnowledgeStore {
  /** Adds the next revision of an article. @throws FailureError `stale-article` unless its number is the next one. */
  append(revision: Revision): Promise<void>;
  /** All revisions in the order in which they were added. */
  revisions(): Promise<readonly Revision[]>;
  /**
   * Puts these in the place of those of the same article and number. What stood there can no longer be read from the
   * engine's files.
   */
  erase(revisions: readonly Revision[]): Promise<void>;
  close(): Promise<void>;
}
