import { DatabaseSync } from 'node:sqlite';
import { opening } from './sqlite-failures.ts';

/**
 * Copies a SQLite file as it is at one moment, whoever writes to it meanwhile. The copy is the caller's to flush.
 *
 * @throws StoreError for a file that cannot be read, a damaged one included, and where the copy cannot be written.
 */
export function copyStore(from: string, to: string): void {
  opening(from, () => {
    const database = new DatabaseSync(from, { readOnly: true });
    try {
      database.prepare('VACUUM INTO ?').run(to);
    } finally {
      database.close();
    }
  });
}
