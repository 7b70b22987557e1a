import type { Head } from '../../../conversations/append-rules.ts';
import { conversationLogMigrations } from '../conversation-log-migrations.ts';
import { openDatabase } from '../open-database.ts';
import type { SalvagedEvent, SalvagedKey } from './read-damaged-log.ts';

/** A conversation that holds together. */
export interface SoundConversation {
  readonly id: string;
  readonly head: Head;
  readonly events: readonly SalvagedEvent[];
  readonly keys: readonly SalvagedKey[];
}

/**
 * Writes a new file with these conversations, in their order.
 *
 * @throws StoreError where it cannot be written.
 */
export function writeLog(file: string, conversations: Iterable<SoundConversation>): void {
  const database = openDatabase(file, conversationLogMigrations);
  const addHead = database.prepare(
    `INSERT INTO conversations
       (id, last_sequence, owner_kind, owner_id, owner_name, epoch, closed, unsettled) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addEvent = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?)');
  // The same key over two conversations was never written: one of them was read from a torn page.
  const addKey = database.prepare('INSERT OR IGNORE INTO appends VALUES (?, ?, ?, ?)');
  try {
    database.exec('BEGIN');
    for (const { id, head, events, keys } of conversations) {
      const { owner, lastSequence, closed, unsettled } = head;
      addHead.run(id, lastSequence, owner.kind, owner.id, owner.name, owner.epoch, closed ? 1 : 0, unsettled);
      for (const { event, type, body } of events) addEvent.run(id, event.sequence, event.at, type, body);
      for (const { key, first, last } of keys) addKey.run(key, id, first, last);
    }
    database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
