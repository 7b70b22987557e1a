/** Each entry leads from one version of the schema to the next; written entries never change. */
export const conversationLogMigrations: readonly string[] = [
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    last_sequence INTEGER NOT NULL,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1))
  ) STRICT;
  CREATE INDEX open_conversations ON conversations (closed) WHERE closed = 0;

  CREATE TABLE events (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation_id, sequence)
  ) STRICT;

  CREATE TABLE appends (
    key TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `CREATE INDEX watched_conversations ON events (conversation_id) WHERE type = 'watch-started';`,
  `
  ALTER TABLE conversations ADD COLUMN unsettled INTEGER NOT NULL DEFAULT 0;
  UPDATE conversations SET unsettled = counted.unsettled FROM (
    SELECT conversation_id, sum(CASE type WHEN 'effect-intended' THEN 1 ELSE -1 END) AS unsettled
    FROM events WHERE type IN ('effect-intended', 'effect-done', 'effect-failed') GROUP BY conversation_id
  ) AS counted WHERE conversations.id = counted.conversation_id;
  DROP INDEX open_conversations;
  CREATE INDEX unfinished_conversations ON conversations (id) WHERE closed = 0 OR unsettled > 0;
  `,
  `CREATE INDEX model_calls ON events (at) WHERE type = 'model-called';`,
  `
  CREATE INDEX owing ON events (conversation_id, type)
  WHERE type IN ('promise-made', 'promise-settled', 'call-back-scheduled', 'call-back-done', 'call-back-missed');
  `,
];
