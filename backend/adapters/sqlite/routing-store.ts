import { StoredRoutingVersion, type RoutingStore } from '../../models/routing-store.ts';
import { openDatabase } from './open-database.ts';
import { using } from './sqlite-failures.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const routingMigrations: readonly string[] = [
  `
  CREATE TABLE routing (
    of TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (of, version)
  ) STRICT;
  `,
  // Translations came later: what a table of before has for quick replies holds for them too.
  `
  UPDATE routing SET json = json_set(
    json, '$.table.routes.translation', json_extract(json, '$.table.routes."quick-reply"')
  );
  `,
];

/** Routing tables in one SQLite file, made where it is missing. @throws StoreError when the file cannot be used. */
export function openSqliteRoutingStore(file: string): RoutingStore {
  const database = openDatabase(file, routingMigrations);
  return {
    list: async (of) =>
      using(file, () =>
        database
          .prepare('SELECT json FROM routing WHERE of = ? ORDER BY version DESC')
          .all(of)
          .map(({ json }) => StoredRoutingVersion.parse(JSON.parse(String(json)))),
      ),
    add: async (of, version) =>
      using(file, () => {
        const { changes } = database
          .prepare('INSERT OR IGNORE INTO routing VALUES (?, ?, ?)')
          .run(of, version.version, JSON.stringify(version));
        return Number(changes) === 1;
      }),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
