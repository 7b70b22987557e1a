import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { Said, Words } from './words.ts';

/** What went wrong with words; every one of these must be 0. */
export interface Wrongs {
  /** Acknowledged, and not in the log. */
  readonly lost: number;
  /** In the log more than once. */
  readonly doubled: number;
  /** Of one speaker in one conversation, in another order than they were said. */
  readonly outOfOrder: number;
  /** Acknowledged, and never shown at the desk. */
  readonly unseen: number;
  /** Numbers that a log leaves out. */
  readonly gaps: number;
}

/** Looks every message up in the file that the killed backend left behind. */
export function checkLog(dataFolder: string, words: Words): Wrongs {
  const database = new DatabaseSync(path.join(dataFolder, 'conversations.sqlite'), { readOnly: true });
  const logged = database
    .prepare(
      `SELECT conversation_id, sequence, json_extract(body, '$.messageId') AS message FROM events
       WHERE type IN ('message-received', 'reply-sent') ORDER BY conversation_id, sequence`,
    )
    .all();
  const gaps = database
    .prepare(
      'SELECT sum(most - many) AS gaps FROM (SELECT max(sequence) AS most, count(*) AS many FROM events GROUP BY conversation_id)',
    )
    .get();
  database.close();

  const places = new Map<string, number[]>();
  for (const { message, sequence } of logged) {
    places.set(String(message), [...(places.get(String(message)) ?? []), Number(sequence)]);
  }
  const acknowledged = words.all().filter(({ ackedAt }) => ackedAt !== null);
  const speakers = Map.groupBy(acknowledged, ({ customer, by }) => `${by} ${customer}`);
  return {
    lost: acknowledged.filter(({ messageId }) => !places.has(messageId)).length,
    doubled: acknowledged.filter(({ messageId }) => (places.get(messageId)?.length ?? 0) > 1).length,
    outOfOrder: [...speakers.values()].reduce((sum, said) => sum + misplaced(said, places), 0),
    unseen: acknowledged.filter(({ seenAt }) => seenAt === null).length,
    gaps: Number(gaps?.['gaps'] ?? 0),
  };
}

function misplaced(said: readonly Said[], places: ReadonlyMap<string, readonly number[]>): number {
  const sequences = said
    .toSorted((one, other) => one.nth - other.nth)
    .flatMap(({ messageId }) => places.get(messageId)?.[0] ?? []);
  return sequences.filter((sequence, index) => sequence <= (sequences[index - 1] ?? 0)).length;
}
