import { Revision } from '../../../shared/articles/revision.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { KnowledgeStore } from '../../knowledge/curation/knowledge-store.ts';
import { leaveNoTrace, openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const knowledgeMigrations: readonly string[] = [
  `
  CREATE TABLE revisions (
    article TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0), json TEXT NOT NULL,
    PRIMARY KEY (article, number)
  ) STRICT;
  `,
];

/**
 * The history of curated articles in one SQLite file, made where it is missing.
 *
 * @throws StoreError when the file cannot be used.
 */
export function openSqliteKnowledgeStore(file: string): KnowledgeStore {
  const database = openDatabase(file, knowledgeMigrations);
  const add = database.prepare(`
    INSERT INTO revisions SELECT :article, :number, :json
    WHERE :number = 1 + (SELECT coalesce(max(number), 0) FROM revisions WHERE article = :article)`);
  const all = database.prepare('SELECT json FROM revisions ORDER BY rowid');
  const overwrite = database.prepare(
    'UPDATE revisions SET json = :json WHERE article = :article AND number = :number',
  );
  return {
    async append(revision) {
      const { article, number } = revision;
      const { changes } = using(file, () => add.run({ article, number, json: JSON.stringify(revision) }));
      if (changes === 0) throw new FailureError('stale-article', `${article} has other revisions by now.`);
    },
    revisions: async () =>
      using(file, () => all.all()).map(({ json }) => Revision.parse(JSON.parse(String(json)))),
    erase: async (erased) =>
      using(file, () => {
        for (const revision of erased) {
          const { article, number } = revision;
          overwrite.run({ article, number, json: JSON.stringify(revision) });
        }
        leaveNoTrace(database);
      }),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
