import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Head } from '../../conversations/append-rules.ts';
import { eventOf, headOf } from './conversation-log.ts';
import { opening } from './sqlite-failures.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';

/** What stands about one conversation in a file, as far as each part of it can be read. */
export interface KeptConversation {
  readonly id: string;
  readonly head: Head;
  /** Sequence numbers in the order of the log, with the event or why it cannot be read. */
  readonly events: readonly { readonly sequence: number; readonly event: ConversationEvent | Error }[];
  /** The events that each key stands for, first and last. */
  readonly keys: readonly { readonly first: number; readonly last: number }[];
}

/**
 * Hands over each conversation as the file has them all at one moment, over a connection that cannot change it; the
 * file may be of any version of the schema, and in use.
 *
 * @throws StoreError where the file itself cannot be read.
 */
export function readLog(file: string, visit: (conversation: KeptConversation) => void): void {
  opening(file, () => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      database.exec('BEGIN');
      const events = database.prepare('SELECT * FROM events WHERE conversation_id = ? ORDER BY sequence');
      const keys = database.prepare(
        'SELECT first_sequence AS first, last_sequence AS last FROM appends WHERE conversation_id = ?',
      );
      for (const row of database.prepare('SELECT * FROM conversations ORDER BY rowid').iterate()) {
        const id = String(row['id']);
        visit({
          id,
          head: headOf({ unsettled: 0, ...row }),
          events: events.all(id).map(readRow),
          keys: keys.all(id).map(({ first, last }) => ({ first: Number(first), last: Number(last) })),
        });
      }
    } finally {
      database.close();
    }
  });
}

function readRow(row: Record<string, SQLOutputValue>): KeptConversation['events'][number] {
  const sequence = Number(row['sequence']);
  try {
    return { sequence, event: eventOf(row) };
  } catch (error) {
    return { sequence, event: error instanceof Error ? error : new Error(String(error)) };
  }
}
