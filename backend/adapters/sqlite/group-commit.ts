import type { DatabaseSync } from 'node:sqlite';

/** Pieces of work of one moment share a transaction, and so one wait for the disk. */
export interface GroupCommit {
  /**
   * Does the work in its turn before the next round of the event loop, and answers once what it wrote is durable.
   * What it throws undoes this work alone; where the transaction fails, all that shared it fail alike.
   */
  run<Result>(work: () => Result): Promise<Result>;
  /** Does at once what waits. */
  flush(): void;
}

interface Waiting {
  /** Answers how to tell the caller, once it is known that what was written stays. */
  readonly work: () => () => void;
  readonly fail: (error: unknown) => void;
}

export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      for (const tell of atomically(database, () => group.map((each) => alone(database, each)))) tell();
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({
          work() {
            const result = work();
            return () => resolve(result);
          },
          fail: reject,
        });
      }),
    flush,
  };
}

/** Takes the write lock first, so that what is decided on is what is written over. */
export function atomically<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } finally {
    // Some failures, a full disk among them, have SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}

/** @throws what ended the whole transaction; what the work alone throws goes to its caller. */
function alone(database: DatabaseSync, { work, fail }: Waiting): () => void {
  database.exec('SAVEPOINT piece');
  try {
    const tell = work();
    database.exec('RELEASE piece');
    return tell;
  } catch (error) {
    if (!database.isTransaction) throw error;
    database.exec('ROLLBACK TO piece; RELEASE piece');
    return () => fail(error);
  }
}
