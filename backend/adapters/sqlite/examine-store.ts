import { DatabaseSync } from 'node:sqlite';
import { versionOf } from './open-database.ts';
import { opening } from './sqlite-failures.ts';

/** What a look at a SQLite file found, over a connection that cannot change it. */
export interface ExaminedStore {
  /** The version of its schema. */
  readonly schema: number;
  /** In SQLite's words; empty for a sound file. */
  readonly damage: readonly string[];
  /** The number of rows by table, in the tables' order; none for a damaged file. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Problems that are told of one file. */
const mostProblems = 20;

/**
 * Reads the whole file, which may be in use. `ok` is what SQLite says of a sound one.
 *
 * @throws StoreError for a file that cannot be opened, or is no database.
 */
export function examineStore(file: string): ExaminedStore {
  return opening(file, () => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const schema = versionOf(database);
      const damage = damageOf(database);
      return { schema, damage, rows: damage.length === 0 ? rowsOf(database) : {} };
    } finally {
      database.close();
    }
  });
}

/** The version of a file's schema. @throws StoreError as `examineStore`. */
export function schemaOf(file: string): number {
  return opening(file, () => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return versionOf(database);
    } finally {
      database.close();
    }
  });
}

function damageOf(database: DatabaseSync): readonly string[] {
  const found = [
    ...database.prepare(`PRAGMA integrity_check(${mostProblems})`).all(),
    ...database.prepare('PRAGMA foreign_key_check').all(),
  ].slice(0, mostProblems);
  return found
    .map((row) =>
      'integrity_check' in row
        ? String(row['integrity_check'])
        : `a row of ${String(row['table'])} refers to nothing`,
    )
    .filter((problem) => problem !== 'ok');
}

function rowsOf(database: DatabaseSync): Readonly<Record<string, number>> {
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
    .map(({ name }) => String(name));
  return Object.fromEntries(
    tables.map((name) => {
      const row = database.prepare(`SELECT count(*) AS rows FROM "${name}"`).get();
      return [name, Number(row?.['rows'])];
    }),
  );
}
