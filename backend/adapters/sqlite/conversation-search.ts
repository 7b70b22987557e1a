import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { bestLine, mostLinesLookedAt } from '../../history/best-line.ts';
import type {
  ConversationSearch,
  FiledConversation,
  FiledLine,
  Found,
  SearchQuestion,
} from '../../history/conversation-search.ts';
import { wordsIn } from '../../history/words.ts';
import { leaveNoTrace, openDatabase } from './open-database.ts';
import { opening, using } from './sqlite-failures.ts';

type Row = Record<string, SQLOutputValue>;

/**
 * Each entry leads from one version of the schema to the next; written entries never change. A word stands once for
 * a conversation, however often it is said there: so a common one is found in a hundred thousand lines within
 * milliseconds, where a full-text table of the lines has to merge them all.
 */
export const conversationSearchMigrations: readonly string[] = [
  `
  CREATE TABLE conversations (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, country TEXT NOT NULL, channel TEXT NOT NULL,
    account TEXT, topic TEXT, disposition TEXT, opened_at TEXT NOT NULL, closed INTEGER NOT NULL,
    last_role TEXT, filed TEXT NOT NULL
  ) STRICT;
  CREATE INDEX newest ON conversations (opened_at, id);
  CREATE INDEX of_account ON conversations (account, opened_at);
  CREATE TABLE people (
    person TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (person, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE lines (
    number INTEGER NOT NULL, sequence INTEGER NOT NULL, at TEXT NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (number, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE words (
    word TEXT NOT NULL, number INTEGER NOT NULL, said INTEGER NOT NULL, PRIMARY KEY (word, number, said)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX filed_words ON words (number) WHERE said = 0;
  `,
];

/**
 * The index in one SQLite file, made where it is missing. What the last moments before a power cut added may be
 * gone: it is in the logs. @throws StoreError when the file cannot be used.
 */
export function openSqliteConversationSearch(file: string): ConversationSearch {
  const database = openDatabase(file, conversationSearchMigrations);
  database.exec('PRAGMA synchronous = NORMAL');
  const statements = prepare(database);

  function add(filed: FiledConversation, words: readonly string[], lines: readonly FiledLine[]): void {
    const known = statements.find.get(filed.id);
    const before = known ? filedOf(known) : null;
    if (before && before.lastSequence >= filed.lastSequence) return;
    const number = numberOf(known ?? statements.addConversation.get(filed.id));
    const { country, channel, accountId, topic, disposition, openedAt, closedAt, lastRole } = filed;
    const columns = [country, channel, accountId, topic, disposition, openedAt, closedAt ? 1 : 0, lastRole];
    statements.file.run(...columns, JSON.stringify(filed), number);
    for (const person of filed.people) statements.addPerson.run(person, number);
    statements.forgetFiled.run(number);
    for (const word of words) statements.addWord.run(word, number, 0);
    for (const { sequence, at, from, text } of lines) {
      if (before && sequence <= before.lastSequence) continue;
      statements.addLine.run(number, sequence, at, from, text);
      for (const { word } of wordsIn(text)) statements.addWord.run(word, number, 1);
    }
  }

  function forget(id: string): void {
    const known = statements.find.get(id);
    if (!known) return;
    for (const table of ['conversations', 'people', 'lines', 'words']) {
      database.prepare(`DELETE FROM ${table} WHERE number = ?`).run(numberOf(known));
    }
  }

  function search(question: SearchQuestion): readonly Found[] {
    const { sql, values } = selectionOf(question);
    return database
      .prepare(sql)
      .all(...values)
      .map((row) => ({ filed: filedOf(row), line: lineOf(numberOf(row), question.words) }));
  }

  function lineOf(number: number, words: readonly string[]): FiledLine | null {
    if (words.length === 0) return null;
    const rows = statements.findLines.all(number);
    return bestLine(rows as unknown as readonly FiledLine[], words);
  }

  return {
    lastSequences: async () =>
      using(file, () => new Map(statements.lasts.all().map(({ id, last }) => [String(id), Number(last)]))),
    filed: async (id) =>
      using(file, () => {
        const row = statements.find.get(id);
        return row ? filedOf(row) : null;
      }),
    add: async (filed, words, lines) => using(file, () => atOnce(database, () => add(filed, words, lines))),
    search: async (question) => using(file, () => search(question)),
    forget: async (conversationIds) =>
      using(file, () => {
        atOnce(database, () => {
          for (const id of conversationIds) forget(id);
        });
        leaveNoTrace(database);
      }),
    clear: async () =>
      using(file, () =>
        atOnce(database, () =>
          database.exec(
            'DELETE FROM conversations; DELETE FROM people; DELETE FROM lines; DELETE FROM words;',
          ),
        ),
      ),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

/** The last event of each conversation that an index has taken in, over a connection that cannot change it. */
export function readIndexed(file: string): ReadonlyMap<string, number> {
  return opening(file, () => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const rows = database.prepare('SELECT filed FROM conversations').all();
      return new Map(rows.map(filedOf).map(({ id, lastSequence }) => [id, lastSequence]));
    } finally {
      database.close();
    }
  });
}

function prepare(database: DatabaseSync) {
  return {
    find: database.prepare('SELECT number, filed FROM conversations WHERE id = ?'),
    lasts: database.prepare(`SELECT id, filed ->> 'lastSequence' AS last FROM conversations`),
    addConversation: database.prepare(
      `INSERT INTO conversations (id, country, channel, opened_at, closed, filed)
       VALUES (?, '', '', '', 0, '') RETURNING number`,
    ),
    file: database.prepare(
      `UPDATE conversations SET country = ?, channel = ?, account = ?, topic = ?, disposition = ?, opened_at = ?,
         closed = ?, last_role = ?, filed = ? WHERE number = ?`,
    ),
    addPerson: database.prepare('INSERT OR IGNORE INTO people VALUES (?, ?)'),
    addLine: database.prepare('INSERT INTO lines VALUES (?, ?, ?, ?, ?)'),
    addWord: database.prepare('INSERT OR IGNORE INTO words VALUES (?, ?, ?)'),
    forgetFiled: database.prepare('DELETE FROM words WHERE number = ? AND said = 0'),
    findLines: database.prepare(
      `SELECT sequence, at, speaker AS "from", text FROM lines WHERE number = ?
       ORDER BY sequence DESC LIMIT ${mostLinesLookedAt}`,
    ),
  };
}

/** Every wanted word narrows what the filters leave. */
function selectionOf(question: SearchQuestion): { readonly sql: string; readonly values: SQLInputValue[] } {
  const { words, countries, hidden, takenPartIn, after, limit } = question;
  const conditions: readonly (readonly [string, ...SQLInputValue[]])[] = [
    [`country IN (${marks(countries)})`, ...countries],
    ...words.map(
      (word) =>
        [
          'number IN (SELECT number FROM words WHERE word >= ? AND word < ?)',
          word,
          `${word}${last}`,
        ] as const,
    ),
    ...equal('account', question.accountId),
    ...equal('channel', question.channel),
    ...equal('topic', question.topic),
    ...equal('disposition', question.disposition),
    ...equal('closed', question.closed === null ? null : Number(question.closed)),
    ...(question.from === null ? [] : [['opened_at >= ?', question.from] as const]),
    ...(question.until === null ? [] : [['opened_at < ?', question.until] as const]),
    ...(takenPartIn === null ? [] : [[tookPart, takenPartIn] as const]),
    ...(hidden.roles.length === 0
      ? []
      : [
          [
            `(closed = 0 OR last_role IS NULL OR last_role NOT IN (${marks(hidden.roles)}) OR ${tookPart})`,
            ...hidden.roles,
            hidden.asker,
          ] as const,
        ]),
    ...(after === null ? [] : [['(opened_at, id) < (?, ?)', after.openedAt, after.id] as const]),
  ];
  return {
    sql: `SELECT number, filed FROM conversations WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
          ORDER BY opened_at DESC, id DESC LIMIT ?`,
    values: [...conditions.flatMap(([, ...values]) => values), limit],
  };
}

const tookPart = 'EXISTS (SELECT 1 FROM people WHERE person = ? AND people.number = conversations.number)';

function equal(column: string, value: SQLInputValue): readonly (readonly [string, SQLInputValue])[] {
  return value === null ? [] : [[`${column} = ?`, value]];
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** Behind every letter: words from `word` up to `word` and this are those that begin with it. */
const last = '\u{10ffff}';

function numberOf(row: Row | undefined): number {
  return Number(row?.['number']);
}

/** As it was written: it never comes from anywhere else. */
function filedOf(row: Row): FiledConversation {
  return JSON.parse(String(row['filed'])) as FiledConversation;
}

function atOnce(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}
