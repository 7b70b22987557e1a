import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { examineStore, type ExaminedStore } from '../adapters/sqlite/examine-store.ts';
import { readLog } from '../adapters/sqlite/read-log.ts';
import { readIndexed } from '../adapters/sqlite/conversation-search.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { headOfLog } from '../conversations/append-rules.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { StoreError } from '../conversations/store-error.ts';
import { checkConversation, type CheckedConversation } from './check-conversation.ts';
import { indexFile, logFile, storeFiles, type StoreFile } from './stores.ts';

export interface CheckedStore {
  readonly file: string;
  readonly state: 'sound' | 'missing' | 'empty' | 'older' | 'newer' | 'damaged' | 'wrong';
  /** What there is to know of it, in words. */
  readonly notes: readonly string[];
  /** What must not be; empty for a file that Faro can work with. */
  readonly wrong: readonly string[];
}

/**
 * Reads every store of a data folder from beginning to end and changes nothing; a backend may use it meanwhile. A
 * file that is missing is made by the next start, and one of an older version is brought up to date by it.
 */
export function checkFolder(folder: string): readonly CheckedStore[] {
  const checked = storeFiles.map((store) => checkStore(folder, store));
  const usable = new Set(checked.flatMap(({ file, state }) => (isReadable(state) ? [file] : [])));
  // The index first: what is added meanwhile is in the log alone.
  const indexed = usable.has(indexFile) ? readIndexed(join(folder, indexFile)) : new Map<string, number>();
  // One that is missing is as good as empty.
  const hasLog = checked.some(({ file, state }) => file === logFile && !isUnread(state));
  const conversations = usable.has(logFile) ? checkLog(join(folder, logFile)) : [];
  return checked.map((store) => {
    if (store.file === logFile) return withConversations(store, conversations);
    if (store.file === indexFile && hasLog) return withLag(store, indexed, conversations);
    return store;
  });
}

/** Whether what is in it could not be looked at. */
function isUnread(state: CheckedStore['state']): boolean {
  return state === 'newer' || state === 'damaged';
}

function isReadable(state: CheckedStore['state']): boolean {
  return state === 'sound' || state === 'older';
}

function checkStore(folder: string, { file, migrations }: StoreFile): CheckedStore {
  if (!existsSync(join(folder, file))) return { file, state: 'missing', notes: [], wrong: [] };
  try {
    return describe(file, migrations.length, examineStore(join(folder, file)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { file, state: 'damaged', notes: [], wrong: [`${error.code}: ${error.message}`] };
  }
}

function describe(file: string, newest: number, { schema, damage, rows }: ExaminedStore): CheckedStore {
  const notes = [
    `schema ${schema} of ${newest}`,
    ...Object.entries(rows).map(([table, count]) => `${count} ${table}`),
  ];
  if (schema > newest) {
    const wrong = [
      `its schema is version ${schema}, and this Faro knows ${newest}: start a newer version of Faro`,
    ];
    return { file, state: 'newer', notes, wrong };
  }
  if (damage.length > 0) return { file, state: 'damaged', notes, wrong: damage };
  const state = schema === 0 ? 'empty' : schema < newest ? 'older' : 'sound';
  return { file, state, notes, wrong: [] };
}

/** The conversations of a store that is no file: all but what it keeps beside their events. */
export async function checkThroughPort(
  log: Pick<ConversationLog, 'allConversations' | 'read'>,
): Promise<CheckedStore> {
  const checked: CheckedConversation[] = [];
  for (const id of await log.allConversations()) checked.push(await checkRead(log, id));
  const store: CheckedStore = {
    file: 'conversations',
    state: 'sound',
    notes: [`${checked.length} conversations`],
    wrong: [],
  };
  return withConversations(store, checked);
}

async function checkRead(log: Pick<ConversationLog, 'read'>, id: string): Promise<CheckedConversation> {
  try {
    const events = await log.read(id, 0);
    return checkConversation({
      id,
      head: headOfLog(events),
      events: events.map((event) => ({ sequence: event.sequence, event })),
      keys: [],
    });
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const unread = { lastSequence: null, isOpen: null, unsettled: null, isErased: false, newer: 0 };
    return { id, ...unread, wrong: [`it cannot be read: ${error.message}`] };
  }
}

function checkLog(file: string): readonly CheckedConversation[] {
  const checked: CheckedConversation[] = [];
  readLog(file, (conversation) => checked.push(checkConversation(conversation)));
  return checked;
}

function withConversations(store: CheckedStore, conversations: readonly CheckedConversation[]): CheckedStore {
  const wrong = conversations.flatMap(({ id, wrong }) => wrong.map((what) => `conversation ${id}: ${what}`));
  const counts: readonly (readonly [number, string])[] = [
    [conversations.filter(({ isOpen }) => isOpen).length, 'open'],
    [sum(conversations, ({ unsettled }) => unsettled ?? 0), 'changes whose end is not known yet'],
    [conversations.filter(({ isErased }) => isErased).length, 'erased'],
    [sum(conversations, ({ newer }) => newer), 'events of a newer version'],
  ];
  const notes = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return {
    ...store,
    state: wrong.length > 0 ? 'wrong' : store.state,
    notes: [...store.notes, ...notes],
    wrong: [...store.wrong, ...wrong],
  };
}

function sum(
  conversations: readonly CheckedConversation[],
  of: (conversation: CheckedConversation) => number,
): number {
  return conversations.reduce((all, conversation) => all + of(conversation), 0);
}

/** An index behind the log catches up by itself; one that is ahead shows that the log has lost something. */
function withLag(
  store: CheckedStore,
  indexed: ReadonlyMap<string, number>,
  conversations: readonly CheckedConversation[],
): CheckedStore {
  const logged = new Map(conversations.map(({ id, lastSequence }) => [id, lastSequence]));
  const behind = conversations.filter(({ id, lastSequence }) => (indexed.get(id) ?? 0) < (lastSequence ?? 0));
  const ahead = [...indexed].filter(([id, last]) => {
    const known = logged.get(id);
    return known === undefined || (known !== null && last > known);
  });
  const notes = behind.length > 0 ? [`${behind.length} behind the log, which a start mends`] : [];
  const wrong = ahead.map(([id]) => `conversation ${id}: the index knows more of it than the log`);
  return {
    ...store,
    state: wrong.length > 0 ? 'wrong' : store.state,
    notes: [...store.notes, ...notes],
    wrong: [...store.wrong, ...wrong],
  };
}

/** One line a store, what is wrong below, and whether all is well at the end. */
export function tableOf(stores: readonly CheckedStore[]): string {
  const width = Math.max(...stores.map(({ file }) => file.length));
  const wrong = stores.flatMap(({ file, wrong }) => wrong.map((what) => `! ${file}: ${what}`));
  return [
    ...stores.map(({ file, state, notes }) =>
      `${file.padEnd(width)}  ${state.padEnd(7)}  ${notes.join(', ')}`.trimEnd(),
    ),
    ...wrong,
    wrong.length === 0 ? 'Nothing is wrong.' : `${wrong.length} wrong.`,
  ].join('\n');
}
