import { randomBytes, randomInt } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import type { ConversationLog } from '../../../backend/conversations/conversation-log.ts';
import { begins, says } from '../../../backend/testing/builders.ts';
import { startFailureText } from '../../../backend/start-failure.ts';
import type { Fault } from '../fault.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { readWal } from './wal-end.ts';

const conversations = ['one', 'two', 'three', 'four', 'five'] as const;
/** Copies that are torn from one state of a store: there is another, longer one for the next. */
const tearsPerStore = 50;
/** Messages between two such states, at most: some states come after the log went into the database and began anew. */
const mostBetween = 250;
/** Characters of a message, at most: some need pages of their own. */
const longest = 4_000;

/** The length, in bytes, from which SQLite copies its log into the database: 1,000 frames of a page each. */
const checkpointAt = 1_000 * (4_096 + 24);

/** A message that was acknowledged, and where in the write-ahead log it was whole. */
interface Synced {
  readonly messageId: string;
  readonly generation: string;
  readonly end: number;
}

type Found = 'whole' | 'unopened' | 'lost' | 'gap' | 'unwritable';

/**
 * Copies a store as a power cut would leave it, its write-ahead log cut off at a random byte or, every second time,
 * with the rest of it never written as it should be, and looks whether the copy opens, holds every message that was
 * synced before that byte, and takes new ones.
 */
export const tornWal: Fault<'copies'> = {
  counts: { copies: 1_000 },
  run: ({ copies }, tell) =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'whole.sqlite');
      const log = openSqliteConversationLog(file);
      const synced: Synced[] = [];
      const found: Found[] = [];
      const examples: string[] = [];
      for (const id of conversations) await log.append({ conversationId: id, events: begins('Hola') });
      while (found.length < copies) {
        await write(log, file, synced, randomInt(20, mostBetween));
        const tears = Math.min(tearsPerStore, copies - found.length);
        for (let tear = 0; tear < tears; tear += 1) {
          const { outcome, words } = await tearAndOpen(folder, file, synced, tear % 2 === 0);
          found.push(outcome);
          if (outcome !== 'whole') examples.push(words);
        }
        tell(`${found.length} copies of up to ${synced.length} messages`);
      }
      await log.close();
      const count = (outcome: Found) => found.filter((each) => each === outcome).length;
      return {
        done: {
          'torn copies': copies,
          'messages synced': synced.length,
          'times the log began anew': new Set(synced.map(({ generation }) => generation)).size - 1,
        },
        losses: {
          'copies that do not open': count('unopened'),
          'copies that miss a synced message': count('lost'),
          'copies with a gap': count('gap'),
          'copies that take nothing new': count('unwritable'),
        },
        examples: examples.slice(0, 5),
      };
    }),
};

/** Writes so many messages, and one more where SQLite has just copied all of them into the database: no cut undoes that. */
async function write(log: ConversationLog, file: string, synced: Synced[], count: number): Promise<void> {
  for (let written = 0; written < count || isCopied(synced.at(-1)); written += 1) {
    const messageId = `m${synced.length}`;
    const conversationId = conversations[randomInt(conversations.length)] ?? 'one';
    const text = `${messageId} ${'palabra '.repeat(randomInt(longest / 8))}`;
    await log.append({ conversationId, events: [says(text, messageId)] });
    synced.push({ messageId, ...readWal(await readFile(`${file}-wal`)) });
  }
}

function isCopied(last: Synced | undefined): boolean {
  return last !== undefined && last.end >= checkpointAt;
}

async function tearAndOpen(
  folder: string,
  file: string,
  synced: readonly Synced[],
  isCut: boolean,
): Promise<{ readonly outcome: Found; readonly words: string }> {
  const copy = join(folder, 'torn.sqlite');
  const wal = await readFile(`${file}-wal`);
  const at = randomInt(wal.length + 1);
  await copyFile(file, copy);
  await rm(`${copy}-shm`, { force: true });
  await writeFile(`${copy}-wal`, isCut ? wal.subarray(0, at) : withNoise(wal, at));
  const { generation } = readWal(wal);
  const needed = synced.filter((each) => each.generation !== generation || each.end <= at);
  const words = `${isCut ? 'cut' : 'noise'} at ${at} of ${wal.length}, ${needed.length} messages needed`;
  try {
    return { outcome: await examine(copy, needed), words };
  } catch (error) {
    return { outcome: 'unopened', words: `${words}: ${startFailureText(error)}` };
  }
}

/** The log up to a byte, and noise as long as a page behind it. */
function withNoise(wal: Buffer, at: number): Buffer {
  const torn = Buffer.from(wal);
  randomBytes(4_096).copy(torn, at);
  return torn;
}

/** @throws StoreError when it does not open. */
async function examine(file: string, needed: readonly Synced[]): Promise<Found> {
  const log = openSqliteConversationLog(file);
  try {
    const logs = await Promise.all(conversations.map((id) => log.read(id, 0)));
    const there = new Set(
      logs.flat().flatMap((event) => (event.type === 'message-received' ? [event.messageId] : [])),
    );
    if (needed.some(({ messageId }) => !there.has(messageId))) return 'lost';
    if (logs.some((events) => events.some(({ sequence }, index) => sequence !== index + 1))) return 'gap';
    const { outcome } = await log.append({ conversationId: 'new', events: begins('¿Sigue ahí?') });
    return outcome === 'appended' ? 'whole' : 'unwritable';
  } finally {
    await log.close();
  }
}
