import { changeMigrations } from '../adapters/sandbox-accounts/change-store.ts';
import { conversationLogMigrations } from '../adapters/sqlite/conversation-log-migrations.ts';
import { conversationSearchMigrations } from '../adapters/sqlite/conversation-search.ts';
import { deskMigrations } from '../adapters/sqlite/desk-store.ts';
import { knowledgeMigrations } from '../adapters/sqlite/knowledge-store.ts';
import { labourMigrations } from '../adapters/sqlite/labour-store.ts';
import { learningMigrations } from '../adapters/sqlite/learning-store.ts';
import { peopleMigrations } from '../adapters/sqlite/people-store.ts';
import { routingMigrations } from '../adapters/sqlite/routing-store.ts';
import { snippetMigrations } from '../adapters/sqlite/snippet-store.ts';

/** A SQLite file of the data folder; `migrations.length` is the newest version of its schema. */
export interface StoreFile {
  readonly file: string;
  readonly holds: string;
  readonly migrations: readonly string[];
}

export const logFile = 'conversations.sqlite';
export const indexFile = 'history.sqlite';

/**
 * Every SQLite file of a data folder, in the order in which they are copied: the index before the log, which it may
 * lag behind and never be ahead of; the log before the accounts, so that no change is on record as done and missing.
 */
export const storeFiles: readonly StoreFile[] = [
  { file: indexFile, holds: 'the search index', migrations: conversationSearchMigrations },
  { file: logFile, holds: 'conversations', migrations: conversationLogMigrations },
  { file: 'sandbox-accounts.sqlite', holds: 'changes of pretend accounts', migrations: changeMigrations },
  { file: 'people.sqlite', holds: 'people and sessions', migrations: peopleMigrations },
  { file: 'labour.sqlite', holds: 'labour policies and openings', migrations: labourMigrations },
  { file: 'desks.sqlite', holds: 'presence and switched rules', migrations: deskMigrations },
  { file: 'knowledge.sqlite', holds: 'curated articles', migrations: knowledgeMigrations },
  { file: 'learning.sqlite', holds: 'what was learned', migrations: learningMigrations },
  { file: 'routing.sqlite', holds: 'routing tables', migrations: routingMigrations },
  { file: 'snippets.sqlite', holds: 'snippets', migrations: snippetMigrations },
];
