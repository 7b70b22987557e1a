import { Snippet } from '../../../shared/desks/snippet.ts';
import type { SnippetStore } from '../../copilot/snippets/snippet-store.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const snippetMigrations: readonly string[] = [
  `
  CREATE TABLE snippets (
    person TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (person, id)
  ) STRICT;
  `,
];

/** Snippets in one SQLite file, made where it is missing. @throws StoreError when the file cannot be used. */
export function openSqliteSnippetStore(file: string): SnippetStore {
  const database = openDatabase(file, snippetMigrations);
  return {
    of: async (person) =>
      using(file, () =>
        database
          .prepare('SELECT id, name, text FROM snippets WHERE person = ? ORDER BY name')
          .all(person)
          .map((row) => Snippet.parse(row)),
      ),
    save: async (person, { id, name, text }) =>
      using(file, () => {
        database.prepare('INSERT OR REPLACE INTO snippets VALUES (?, ?, ?, ?)').run(person, id, name, text);
      }),
    remove: async (person, id) =>
      using(file, () => {
        database.prepare('DELETE FROM snippets WHERE person = ? AND id = ?').run(person, id);
      }),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
