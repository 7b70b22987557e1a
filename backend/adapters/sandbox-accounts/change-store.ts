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
 * The changes made to sandbox accounts, in a SQLite file or in memory. Once `add` returns, a change is durable.
 * Every method throws a FailureError `accounts-unavailable` when the file fails it.
 */
export interface ChangeStore {
  ofAccount(accountId: string): readonly Change[];
  receiptOf(key: string): EffectReceipt | null;
  hasReference(reference: string): boolean;
  add(change: Change): void;
  /** Forgets the account's changes, so that nothing of them can be read from the file any more; answers how many. */
  forget(accountId: string): number;
  close(): void;
}

interface Row {
  readonly key: string;
  readonly effect: string;
  readonly receipt: string;
  readonly made_on: string;
}

/** @throws FailureError `accounts-unavailable` when the file is no database, not writable, or of a newer Faro. */
export function openChangeStore(file: string | null): ChangeStore {
  const database = orUnavailable(() => openDatabase(file ?? ':memory:', changeMigrations));
  const byAccount = database.prepare(
    'SELECT key, effect, receipt, made_on FROM changes WHERE account_id = ? ORDER BY number',
  );
  const byKey = database.prepare('SELECT receipt FROM changes WHERE key = ?');
  const byReference = database.prepare('SELECT 1 FROM changes WHERE reference = ? LIMIT 1');
  const insert = database.prepare(
    'INSERT INTO changes (key, account_id, effect, receipt, reference, made_on) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    ofAccount: (accountId) =>
      orUnavailable(() => (byAccount.all(accountId) as unknown as readonly Row[]).map(readChange)),
    receiptOf: (key) => {
      const row = orUnavailable(() => byKey.get(key));
      return row ? (JSON.parse(String(row['receipt'])) as EffectReceipt) : null;
    },
    hasReference: (reference) => orUnavailable(() => byReference.get(reference)) !== undefined,
    add: ({ key, effect, receipt, on }) => {
      const { accountId } = effect;
      const written = [
        key,
        accountId,
        JSON.stringify(effect),
        JSON.stringify(receipt),
        receipt.reference,
        on,
      ];
      orUnavailable(() => insert.run(...written));
    },
    forget: (accountId) =>
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
