import { existsSync, renameSync, writeFileSync } from 'node:fs';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { LocalText } from '../../shared/language.ts';
import { reduce } from '../../shared/conversation/reduce.ts';
import {
  readDamagedLog,
  type SalvagedConversation,
  type SalvagedEvent,
} from '../adapters/sqlite/salvage/read-damaged-log.ts';
import { writeLog, type SoundConversation } from '../adapters/sqlite/salvage/write-log.ts';
import { headOfLog } from '../conversations/append-rules.ts';
import { closedByFaro } from '../conversations/closed-by-faro.ts';
import { StartFailure } from '../start-failure.ts';

/** Events of one conversation that are not in the new store, by their numbers. */
export interface Lost {
  readonly conversation: string;
  readonly from: number;
  readonly to: number;
}

export interface Repaired {
  readonly conversations: number;
  readonly events: number;
  readonly lost: readonly Lost[];
  /** Readable, but behind something that is lost: they fit into no log, and are written beside the new store. */
  readonly apart: readonly ConversationEvent[];
  /** Conversations that were open and whose end is lost: they were closed. */
  readonly closed: readonly string[];
}

const cutOff: LocalText = {
  es: 'El almacén se dañó y se perdió lo que seguía.',
  'pt-BR': 'O armazenamento foi danificado e o que vinha depois se perdeu.',
  en: 'The store was damaged, and what followed is lost.',
};

/**
 * Saves what can be read of a damaged store of conversations into a new one: of each conversation all from its
 * opening to the first event that is gone, if that folds. The damaged file is only read. A conversation whose end is
 * lost is closed, because nobody knows any more who has the turn in it.
 *
 * @param target the new file; `.lost.json` beside it says what is lost and holds what could not be placed.
 * @throws StartFailure `store-missing`, `store-exists`, and `nothing-saved` for a file with nothing to read in it.
 */
export function salvage(file: string, target: string, clock: () => Date): Repaired {
  if (!existsSync(file)) throw new StartFailure('store-missing', `There is no file ${file}.`);
  if (existsSync(target))
    throw new StartFailure('store-exists', `${target} is there already. Name a new one.`);
  const damaged = readDamagedLog(file);
  const read = [...damaged].map(([id, conversation]) => saveOne(id, conversation, clock));
  const sound = read.flatMap(({ saved }) => (saved ? [saved] : [])).toSorted(byOpening);
  const apart = read.flatMap((one) => one.apart);
  if (sound.length + apart.length === 0) {
    throw new StartFailure(
      'nothing-saved',
      `Nothing of any conversation can be read in ${file}. Restore a backup.`,
    );
  }
  writeLog(target, sound);
  const repaired: Repaired = {
    conversations: sound.length,
    events: sound.reduce((sum, { events }) => sum + events.length, 0),
    lost: read.flatMap(({ lost }) => lost),
    apart,
    closed: read.flatMap(({ saved, isCut }) => (saved && isCut ? [saved.id] : [])),
  };
  writeFileSync(`${target}.lost.json`, `${JSON.stringify(repaired, null, 2)}\n`, { mode: 0o600 });
  return repaired;
}

/** Puts the new store in the place of the damaged one, which is kept beside it; answers with where. */
export function putInPlace(file: string, repaired: string, now: Date): string {
  const aside = `${file}.damaged-${now.toISOString().replaceAll(':', '-')}`;
  for (const companion of ['', '-wal', '-shm']) {
    if (existsSync(file + companion)) renameSync(file + companion, aside + companion);
  }
  renameSync(repaired, file);
  renameSync(`${repaired}.lost.json`, `${aside}.lost.json`);
  return aside;
}

interface SavedOne {
  readonly saved: SoundConversation | null;
  /** Closed here, because its end is lost. */
  readonly isCut: boolean;
  readonly lost: readonly Lost[];
  readonly apart: readonly ConversationEvent[];
}

function saveOne(id: string, { events, keys, lastKnown }: SalvagedConversation, clock: () => Date): SavedOne {
  const { prefix, conversation } = soundPrefix(events);
  const rest = [...events.values()].filter(({ event }) => event.sequence > prefix.length);
  const lost = lostOf(id, new Set(events.keys()), prefix.length, lastKnown);
  if (!conversation) return { saved: null, isCut: false, lost, apart: rest.map(({ event }) => event) };
  const isCut = lastKnown > prefix.length && conversation.closedAt === null;
  const whole = isCut ? [...prefix, ...closing(conversation, clock().toISOString())] : prefix;
  return {
    saved: {
      id,
      head: headOfLog(whole.map(({ event }) => event)),
      events: whole,
      keys: keys.filter(({ first, last }) => first >= 1 && last <= prefix.length),
    },
    isCut,
    lost,
    apart: rest.map(({ event }) => event),
  };
}

function soundPrefix(events: ReadonlyMap<number, SalvagedEvent>) {
  const prefix: SalvagedEvent[] = [];
  let conversation: Conversation | null = null;
  for (let next = events.get(1); next; next = events.get(prefix.length + 1)) {
    try {
      conversation = reduce(conversation, next.event);
    } catch {
      break;
    }
    prefix.push(next);
  }
  return { prefix, conversation };
}

function closing(conversation: Conversation, at: string): readonly SalvagedEvent[] {
  const wrapUp = conversation.wrapUp ?? {
    disposition: 'customer-left',
    summary: cutOff[conversation.language],
  };
  return closedByFaro(conversation, wrapUp).map((event, index) => {
    const { type, ...body } = event;
    const sequence = conversation.lastSequence + 1 + index;
    return {
      event: { ...event, conversationId: conversation.id, sequence, at },
      type,
      body: JSON.stringify(body),
    };
  });
}

/** Whatever is not in the new store, in ranges: what is readable and stands apart is none of it. */
function lostOf(
  conversation: string,
  readable: ReadonlySet<number>,
  saved: number,
  lastKnown: number,
): readonly Lost[] {
  const lost: Lost[] = [];
  for (let sequence = saved + 1; sequence <= lastKnown; sequence += 1) {
    if (readable.has(sequence)) continue;
    const before = lost.at(-1);
    if (before?.to === sequence - 1) lost[lost.length - 1] = { ...before, to: sequence };
    else lost.push({ conversation, from: sequence, to: sequence });
  }
  return lost;
}

/** The oldest first, as they stood in the damaged file. */
function byOpening({ events: [one] }: SoundConversation, { events: [other] }: SoundConversation): number {
  return (one?.event.at ?? '').localeCompare(other?.event.at ?? '');
}
