import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { readKeptEvent, type ConversationEvent, type EventOf } from '../../../shared/conversation/event.ts';
import { Owner } from '../../../shared/conversation/ownership.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { checkErasure, decideAppend, type Head } from '../../conversations/append-rules.ts';
import type { Append, Appended, ConversationLog } from '../../conversations/conversation-log.ts';
import { atomically, createGroupCommit } from './group-commit.ts';
import { conversationLogMigrations } from './conversation-log-migrations.ts';
import { leaveNoTrace, openDatabase } from './open-database.ts';
import { using, usingLater } from './sqlite-failures.ts';

type Row = Record<string, SQLOutputValue>;

interface Options {
  readonly clock?: () => Date;
  /** How long to wait for a lock that another process holds. */
  readonly waitMilliseconds?: number;
}

/** Conversations in one SQLite file, made where it is missing. @throws StoreError when it cannot be used. */
export function openSqliteConversationLog(
  file: string,
  { clock = () => new Date(), ...waiting }: Options = {},
): ConversationLog {
  const database = openDatabase(file, conversationLogMigrations, waiting);
  const statements = prepare(database);
  const group = createGroupCommit(database);

  function append(wanted: Append): Appended {
    const repeated = wanted.key === undefined ? null : findByKey(wanted.key);
    if (repeated) return { outcome: 'repeated', events: repeated };
    const row = statements.head.get(wanted.conversationId);
    const decision = decideAppend(wanted, row ? headOf(row) : null, clock().toISOString());
    if (decision.outcome === 'refused') return decision;
    write(wanted, decision.head, decision.events);
    return { outcome: 'appended', events: decision.events };
  }

  function write({ conversationId, key }: Append, head: Head, events: readonly ConversationEvent[]): void {
    const { owner, lastSequence, closed, unsettled } = head;
    const { kind, id, name, epoch } = owner;
    statements.keepHead.run(conversationId, lastSequence, kind, id, name, epoch, closed ? 1 : 0, unsettled);
    for (const event of events) {
      statements.addEvent.run(conversationId, event.sequence, event.at, event.type, bodyOf(event));
    }
    if (key === undefined) return;
    statements.addKey.run(key, conversationId, lastSequence - events.length + 1, lastSequence);
  }

  function read(conversationId: string, after: number, limit: number): readonly ConversationEvent[] {
    return statements.read.all(conversationId, after, limit).map(eventOf);
  }

  function findByKey(key: string): readonly ConversationEvent[] | null {
    const row = statements.findKey.get(key);
    if (!row) return null;
    const [first, last] = [Number(row['first_sequence']), Number(row['last_sequence'])];
    return read(String(row['conversation_id']), first - 1, last - first + 1);
  }

  function erase(conversationId: string, events: readonly ConversationEvent[]): void {
    checkErasure(read(conversationId, 0, -1), events);
    for (const event of events) statements.overwrite.run(bodyOf(event), conversationId, event.sequence);
    statements.forgetKeys.run(conversationId);
  }

  return {
    append: async (wanted) => usingLater(file, () => group.run(() => append(wanted))),
    // To SQLite a negative limit is none.
    read: async (conversationId, after, limit = -1) => using(file, () => read(conversationId, after, limit)),
    findByKey: async (key) => using(file, () => findByKey(key)),
    unfinishedConversations: async () =>
      using(file, () => statements.unfinished.all().map(({ id }) => String(id))),
    watchedConversations: async () => using(file, () => statements.watched.all().map(({ id }) => String(id))),
    owingConversations: async () => using(file, () => statements.owing.all().map(({ id }) => String(id))),
    allConversations: async () => using(file, () => statements.all.all().map(({ id }) => String(id))),
    lastSequences: async () =>
      using(
        file,
        () => new Map(statements.lasts.all().map((row) => [String(row['id']), Number(row['last_sequence'])])),
      ),
    modelCalls: async (since) =>
      using(file, () =>
        statements.modelCalls.all(since.toISOString()).map((row) => eventOf(row) as EventOf<'model-called'>),
      ),
    conversationsOf: async (accountId) =>
      using(file, () => statements.ofAccount.all(accountId).map(({ id }) => String(id))),
    erase: async (logs) =>
      using(file, () => {
        for (const [conversationId, events] of logs) {
          atomically(database, () => erase(conversationId, events));
        }
        leaveNoTrace(database);
      }),
    close: async () => {
      if (!database.isOpen) return;
      group.flush();
      database.close();
    },
  };
}

function prepare(database: DatabaseSync) {
  return {
    head: database.prepare('SELECT * FROM conversations WHERE id = ?'),
    keepHead: database.prepare(
      `INSERT INTO conversations (id, last_sequence, owner_kind, owner_id, owner_name, epoch, closed, unsettled)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET last_sequence = excluded.last_sequence,
         owner_kind = excluded.owner_kind, owner_id = excluded.owner_id, owner_name = excluded.owner_name,
         epoch = excluded.epoch, closed = excluded.closed, unsettled = excluded.unsettled`,
    ),
    addEvent: database.prepare(
      'INSERT INTO events (conversation_id, sequence, at, type, body) VALUES (?, ?, ?, ?, ?)',
    ),
    addKey: database.prepare(
      'INSERT INTO appends (key, conversation_id, first_sequence, last_sequence) VALUES (?, ?, ?, ?)',
    ),
    findKey: database.prepare('SELECT * FROM appends WHERE key = ?'),
    read: database.prepare(
      'SELECT * FROM events WHERE conversation_id = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),
    unfinished: database.prepare(
      'SELECT id FROM conversations WHERE closed = 0 OR unsettled > 0 ORDER BY rowid',
    ),
    // The list of types is the one that the index is made for.
    owing: database.prepare(
      `SELECT id FROM conversations WHERE id IN
       (SELECT conversation_id FROM events
        WHERE type IN ('promise-made', 'promise-settled', 'call-back-scheduled', 'call-back-done', 'call-back-missed')
        GROUP BY conversation_id
        HAVING sum(CASE WHEN type IN ('promise-made', 'call-back-scheduled') THEN 1 ELSE -1 END) > 0)
       ORDER BY rowid`,
    ),
    all: database.prepare('SELECT id FROM conversations ORDER BY rowid'),
    lasts: database.prepare('SELECT id, last_sequence FROM conversations'),
    ofAccount: database.prepare(
      `SELECT conversations.id FROM conversations JOIN events ON conversation_id = conversations.id
       WHERE sequence = 1 AND body ->> 'accountId' = ? ORDER BY conversations.rowid`,
    ),
    overwrite: database.prepare('UPDATE events SET body = ? WHERE conversation_id = ? AND sequence = ?'),
    forgetKeys: database.prepare('DELETE FROM appends WHERE conversation_id = ?'),
    modelCalls: database.prepare(
      `SELECT * FROM events WHERE type = 'model-called' AND at >= ? ORDER BY at, rowid`,
    ),
    watched: database.prepare(
      `SELECT id FROM conversations WHERE id IN
       (SELECT conversation_id FROM events WHERE type = 'watch-started') ORDER BY rowid`,
    ),
  };
}

/** What a row of `conversations` holds. */
export function headOf(row: Row): Head {
  const owner = Owner.parse({
    kind: row['owner_kind'],
    id: row['owner_id'],
    name: row['owner_name'],
    epoch: row['epoch'],
  });
  return {
    lastSequence: Number(row['last_sequence']),
    owner,
    closed: row['closed'] === 1,
    unsettled: Number(row['unsettled']),
  };
}

/** What is kept of an event beside the columns of its own. */
function bodyOf(event: ConversationEvent): string {
  const { conversationId: _id, sequence: _sequence, at: _at, type: _type, ...body } = event;
  return JSON.stringify(body);
}

/** The event that a row of `events` holds. @throws FailureError `store-unavailable` that names it where it is damaged. */
export function eventOf({
  conversation_id: conversationId,
  sequence,
  at,
  type,
  body,
}: Row): ConversationEvent {
  try {
    return readKeptEvent({ ...JSON.parse(String(body)), conversationId, sequence, at, type });
  } catch (error) {
    const failure = new FailureError(
      'store-unavailable',
      `Event ${String(sequence)} of conversation ${String(conversationId)} is damaged in the store. Restore it from a backup.`,
      { reason: 'store-corrupt', conversationId, sequence },
    );
    failure.cause = error;
    throw failure;
  }
}
