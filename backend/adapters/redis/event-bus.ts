import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { News, type EventBus, type NewsListener } from '../../nodes/event-bus.ts';
import type { RedisLink } from './connect.ts';

const stream = 'faro:news';
/** More than a minute of the busiest hour. */
const longestKept = 100_000;
/** Entries of one reading. */
const most = 1_000;
/** Milliseconds that a reading waits for news, until a failed one is tried again, and of silence that mean that Redis is away. */
const patience = { block: 2_000, retry: 250, silence: 5_000 } as const;
/** Milliseconds between two calls of `missed` while Redis is away. */
const lookEvery = 2_000;

/** In place of news: its node could not tell something. */
const missedSome = 'missed';

/**
 * News over a Redis stream of bounded length. Each node reads all of it, from where it was. What could not be
 * published, or was trimmed before it was read, is owned up to by `missed`.
 *
 * @param longest entries that the stream remembers, or some more.
 */
export async function openRedisEventBus(link: RedisLink, longest = longestKept): Promise<EventBus> {
  const node = randomUUID();
  const listeners = new Set<NewsListener>();
  const reader = link.connect('news');
  /** The last entry that was read; null where that is not known. */
  let position: string | null = null;
  let answeredAt = performance.now();
  let owesMissed = false;
  const closing = new AbortController();

  const missed = () => listeners.forEach((listener) => listener.missed());

  function publish(news: News): void {
    if (owesMissed) ownUp();
    add(JSON.stringify(news)).catch(() => {
      owesMissed = true;
    });
  }

  function add(text: string): Promise<unknown> {
    return link.run((redis) => redis.xadd(stream, 'MAXLEN', '~', longest, '*', 'node', node, 'news', text));
  }

  function ownUp(): void {
    owesMissed = false;
    add(missedSome).catch(() => {
      owesMissed = true;
    });
  }

  async function read(): Promise<void> {
    if (position === null) {
      position = await lastEntry();
      missed();
    }
    const from = position;
    const entries = await entriesAfter(from);
    answeredAt = performance.now();
    // The connection fell while it waited: what is at its end now is not what comes next.
    if (position !== from) return;
    // Where something was trimmed, at least as many as the stream remembers came after it.
    if (entries.length >= Math.min(most, longest) && (await wasTrimmed(from))) missed();
    for (const entry of entries) hear(entry);
    position = entries.at(-1)?.[0] ?? from;
  }

  async function lastEntry(): Promise<string> {
    const [last] = await reader.xrevrange(stream, '+', '-', 'COUNT', 1);
    return last?.[0] ?? '0-0';
  }

  async function entriesAfter(id: string): Promise<readonly Entry[]> {
    const found = await reader.xread('COUNT', most, 'BLOCK', patience.block, 'STREAMS', stream, id);
    return found?.[0]?.[1] ?? [];
  }

  /** Also where that cannot be told, because nothing was read yet. */
  async function wasTrimmed(read: string): Promise<boolean> {
    const kept = await reader.xrange(stream, read, '+', 'COUNT', 1);
    return kept[0]?.[0] !== read;
  }

  function hear([, fields]: Entry): void {
    const [, from, , text] = fields;
    if (from === undefined || from === node || text === undefined) return;
    const news = text === missedSome ? null : parsed(text);
    for (const listener of listeners) {
      if (news) listener.heard(news, from);
      else listener.missed();
    }
  }

  async function readOn(): Promise<void> {
    while (!closing.signal.aborted) await read().catch(() => wait(patience.retry, undefined, { ref: false }));
  }

  reader.on('close', () => {
    position = null;
  });
  const endBack = link.onBack(() => {
    if (owesMissed) ownUp();
  });
  const looks = setInterval(() => {
    if (owesMissed && link.trouble() === null) ownUp();
    const silent = performance.now() - answeredAt > patience.silence;
    if (reader.status !== 'ready' || silent) missed();
  }, lookEvery).unref();

  position = await lastEntry();
  const reading = readOn();

  return {
    node,
    publish,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      closing.abort();
      clearInterval(looks);
      endBack();
      reader.disconnect();
      await reading;
    },
  };
}

type Entry = readonly [id: string, fields: readonly string[]];

/** Null for what this version of Faro does not understand. */
function parsed(text: string): News | null {
  try {
    return News.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
