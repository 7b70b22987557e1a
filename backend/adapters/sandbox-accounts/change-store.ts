import { FailureError } from '../../../shared/wire/failure.ts';
import type { AccountEffect, EffectReceipt } from '../../accounts/accounts.ts';
import { leaveNoTrace, openDatabase } from '../sqlite/open-database.ts';
import type { Change } from './change.ts';

/** Each entry leads from one version of the schema to the next; written entries never change. */
export const changeMigrations: readonly string[] = [
  `
  CREATE TABLE changes (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL,
    effect TEXT NOT NULL,
    receipt TEXT NOT NULL,
    reference TEXT,
    made_on TEXT NOT NULL
  ) STRICT;
  CREATE INDEX changes_of_account ON changes (account_id, number);
  CREATE INDEX changes_by_reference ON changes (reference);
  `,
];

/**
 * The changes made to sandbox accounts. What is answered is durable. Every method throws a FailureError
 * `accounts-unavailable` when the engine fails it.
 */
export interface ChangeStore {
  /** In the order in which they were made. */
  ofAccount(accountId: string): Promise<readonly Change[]>;
  receiptOf(key: string): Promise<EffectReceipt | null>;
  hasReference(reference: string): Promise<boolean>;
  /**
   * Adds what was judged as the account's change of that number, from 1. False, and nothing is written, where there is
   * one of the number, or of the key: somebody was faster.
   */
  add(number: number, change: Change): Promise<boolean>;
  /** Forgets the account's changes, so that nothing of them can be read from the files any more; answers how many. */
  forget(accountId: string): Promise<number>;
  close(): void;
}

interface Row {
  readonly key: string;
  readonly effect: string;
  readonly receipt: string;
  readonly made_on: string;
}

/**
 * Changes in a SQLite file, or in memory.
 *
 * @throws FailureError `accounts-unavailable` when the file is no database, not writable, or of a newer Faro.
 */
export function openChangeStore(file: string | null): ChangeStore {
  const database = orUnavailable(() => openDatabase(file ?? ':memory:', changeMigrations));
  const byAccount = database.prepare(
    'SELECT key, effect, receipt, made_on FROM changes WHERE account_id = ? ORDER BY number',
  );
  const byKey = database.prepare('SELECT receipt FROM changes WHERE key = ?');
  const byReference = database.prepare('SELECT 1 FROM changes WHERE reference = ? LIMIT 1');
  const insert = database.prepare(`
    INSERT OR IGNORE INTO changes (key, account_id, effect, receipt, reference, made_on)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM changes WHERE account_id = ?2) = ?7 - 1`);
  return {
    ofAccount: async (accountId) =>
      orUnavailable(() => (byAccount.all(accountId) as unknown as readonly Row[]).map(readChange)),
    async receiptOf(key) {
      const row = orUnavailable(() => byKey.get(key));
      return row ? (JSON.parse(String(row['receipt'])) as EffectReceipt) : null;
    },
    hasReference: async (reference) => orUnavailable(() => byReference.get(reference)) !== undefined,
    async add(number, { key, effect, receipt, on }) {
      const { accountId } = effect;
      const json = [JSON.stringify(effect), JSON.stringify(receipt)] as const;
      const written = [key, accountId, ...json, receipt.reference, on, number] as const;
      return Number(orUnavailable(() => insert.run(...written)).changes) === 1;
    },
    forget: async (accountId) =>
      orUnavailable(() => {
        const { changes } = database.prepare('DELETE FROM changes WHERE account_id = ?').run(accountId);
        leaveNoTrace(database);
        return Number(changes);
      }),
    close: () => database.close(),
  };
}

function readChange({ key, effect, receipt, made_on }: Row): Change {
  return {
    key,
    effect: JSON.parse(effect) as AccountEffect,
    receipt: JSON.parse(receipt) as EffectReceipt,
    on: made_on,
  };
}

function orUnavailable<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new FailureError('accounts-unavailable', `The sandbox's file of changes cannot be used: ${cause}`);
  }
}
