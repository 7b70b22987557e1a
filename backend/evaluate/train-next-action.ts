import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { eventSchemas } from '../../shared/conversation/event.ts';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { openSqliteLearningStore } from '../adapters/sqlite/learning-store.ts';
import { gatherLessons, type Logs } from '../learning/gather-lessons.ts';
import { inUseFrom } from '../learning/in-use-from.ts';
import { learn, splitByTime } from '../learning/learn.ts';
import type { Lesson } from '../learning/lesson.ts';
import { ConversationRow, namedOf } from '../learning/next-action/conversation-row.ts';
import { trainNextAction, type NamedConversation } from '../learning/next-action/train.ts';
import { StartFailure } from '../start-failure.ts';
import { readRows, refuseLine } from './read-rows.ts';
import type { Progress } from './task.ts';

export const nextActionUsage = `npm run train -- next-action --data FOLDER [--logs FILE] [--train FILE]
  --data   Faro's data folder: its finished conversations teach, and the new version is put there, not in use
  --logs   more conversations: events as Faro exports them, one a line
  --train  more to expect from: rows {turns: [{from, text?, action?}]}`;

/** Conversations of the folder that teach, the newest first. */
const most = 50_000;
/** Choices below which nothing can be expected from words. */
const leastChoices = 200;

/**
 * Makes a version of what a company's own conversations teach, with what comes next expected from the words, tries
 * it out and puts it beside the others in the data folder. Somebody puts it to use on the screen.
 *
 * @throws StartFailure `bad-options`, `file-missing`, `nothing-to-learn`, or what `readRows` throws.
 */
export async function trainNextActionVersion(given: readonly string[], say: Progress): Promise<string> {
  const { data, logs, train } = readOptions(given);
  const store = openSqliteLearningStore(join(data, 'learning.sqlite'));
  try {
    const lessons = [...(await lessonsOfFolder(data, say)), ...(logs ? await lessonsOfFile(logs, say) : [])];
    const rows = train ? (await readRows(train, ConversationRow)).map(({ turns }) => namedOf(turns)) : [];
    const split = splitByTime(lessons);
    say(`${lessons.length} conversations with choices, ${rows.length} rows`);
    const { inUse } = await inUseFrom(store);
    const nextAction = expectationsFrom([...split.older.map(({ told }) => told), ...rows], say);
    const { record, bytes } = learn(split, nextAction, inUse, new Date());
    const version = await store.save(record, bytes);
    return `version ${version} in ${data}: ${record.occasions} choices, ${Math.ceil(bytes.byteLength / 1_000)} kB`;
  } finally {
    await store.close();
  }
}

function expectationsFrom(conversations: readonly NamedConversation[], say: Progress) {
  const choices = conversations.reduce((sum, one) => sum + one.choices.length, 0);
  if (choices < leastChoices) {
    throw new StartFailure(
      'nothing-to-learn',
      `${choices} choices are too few to expect anything from: it takes ${leastChoices}.`,
    );
  }
  return trainNextAction(conversations, say);
}

function readOptions(given: readonly string[]) {
  const options = { data: { type: 'string' }, logs: { type: 'string' }, train: { type: 'string' } } as const;
  try {
    const { data, logs, train } = parseArgs({ args: [...given], options }).values;
    if (!data) throw new TypeError('--data is missing');
    if (!existsSync(data)) throw new TypeError(`there is no folder ${data}`);
    return { data, logs, train };
  } catch (error) {
    throw new StartFailure(
      'bad-options',
      `${error instanceof Error ? error.message : String(error)}\n${nextActionUsage}`,
    );
  }
}

async function lessonsOfFolder(data: string, say: Progress): Promise<readonly Lesson[]> {
  const file = join(data, 'conversations.sqlite');
  if (!existsSync(file)) return [];
  const log = openSqliteConversationLog(file);
  try {
    const logs: Logs = {
      all: () => log.allConversations(),
      events: (id, after) => log.read(id, after),
    };
    return await lessonsOf(logs, say);
  } finally {
    await log.close();
  }
}

async function lessonsOfFile(path: string, say: Progress): Promise<readonly Lesson[]> {
  const events = new Map<string, ConversationEvent[]>();
  for (const { line, ...row } of await readRows(path, z.looseObject({ type: z.string() }))) {
    const event = eventOf(row, path, line);
    const ofConversation = events.get(event.conversationId);
    if (ofConversation) ofConversation.push(event);
    else events.set(event.conversationId, [event]);
  }
  const logs = { all: async () => [...events.keys()], events: async (id: string) => events.get(id) ?? [] };
  return lessonsOf(logs, say);
}

function eventOf(row: { readonly type: string }, path: string, line: number): ConversationEvent {
  const schema = [...eventSchemas].find(([type]) => type === row.type)?.[1];
  const parsed = schema?.safeParse(row);
  if (parsed?.success) return parsed.data as ConversationEvent;
  return refuseLine(
    path,
    line,
    parsed
      ? `${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`
      : `there is no event "${row.type}"`,
  );
}

function lessonsOf(logs: Logs, say: Progress): Promise<readonly Lesson[]> {
  return gatherLessons(logs, { most, simulated: false, pause: async () => undefined }, (error, id) =>
    say(`${id} is left out: ${error instanceof Error ? error.message : String(error)}`),
  );
}
