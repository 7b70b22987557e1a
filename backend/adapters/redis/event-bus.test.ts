import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventBus } from '../../nodes/event-bus.ts';
import { openConversations } from '../../conversations/live-conversations.ts';
import { begins } from '../../testing/builders.ts';
import { appended, eventBusContract, listenTo } from '../../testing/event-bus-contract.ts';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../testing/redis-server.ts';
import { createMemoryConversationLog } from '../memory/conversation-log.ts';
import { connectRedis, type RedisLink } from './connect.ts';
import { openRedisEventBus } from './event-bus.ts';

const missing = whyNoRedis(process.env);

/** What was published last, as the stream has it. */
async function lastNews(link: RedisLink | undefined): Promise<string | undefined> {
  const last = await link?.run((commands) => commands.xrevrange('faro:news', '+', '-', 'COUNT', 1));
  return last?.[0]?.[1].join(' ');
}

describe.skipIf(missing !== null)(`nodes on a real Redis ${missing ?? ''}`, () => {
  let redis: RunningRedis;
  const links: RedisLink[] = [];
  /** The connections that news is read over, in the order in which nodes were opened. */
  const readers: Redis[] = [];

  beforeAll(async () => {
    redis = await startRedisServer();
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    for (const link of links.splice(0)) await link.close();
  });

  async function openBus(longest?: number): Promise<EventBus> {
    const link = await connectRedis(redis.url, { warn: () => undefined, back: () => undefined });
    links.push(link);
    const connect = vi.spyOn(link, 'connect');
    const bus = await openRedisEventBus(link, longest);
    for (const { value } of connect.mock.results) readers.push(value as Redis);
    return bus;
  }

  eventBusContract('Redis', async () => [await openBus(), await openBus(), await openBus()]);

  it('tells a node that stood still until news was trimmed to look for itself, and it has everything', {
    timeout: 30_000,
  }, async () => {
    const log = createMemoryConversationLog();
    const [here, frozen] = [await openBus(10), await openBus(10)];
    const [, link] = links;
    const writes = await openConversations(log, undefined, here);
    const reads = await openConversations(log, undefined, frozen);
    const open = async (name: string, count: number) => {
      for (let each = 1; each <= count; each += 1)
        await writes.record({ conversationId: `${name}-${each}`, events: begins() });
    };
    const isHeard = (count: number) => vi.waitUntil(() => reads.open().length === count, { timeout: 4_000 });
    await open('heard', 3);
    await isHeard(3);
    const { stream } = readers.at(-1) ?? {};
    stream?.pause();
    await open('trimmed', 300);
    const kept = () => link?.run((commands) => commands.xlen('faro:news'));
    await vi.waitUntil(async () => (await lastNews(link))?.includes('trimmed-300'));
    expect(await kept()).toBeLessThan(250);
    stream?.resume();
    await isHeard(303);
    expect((await reads.get('trimmed-1')).lastSequence).toBe(3);
    for (const bus of [here, frozen]) await bus.close();
  });

  describe('while Redis is away', () => {
    let here: EventBus;
    let there: EventBus;
    beforeEach(async () => {
      here = await openBus();
      there = await openBus();
    });
    afterEach(async () => {
      await here.close();
      await there.close();
    });

    it('owns up to what was lost, and carries on once it is back', { timeout: 30_000 }, async () => {
      const { heard, times } = listenTo(there);
      await redis.kill();
      here.publish(appended(1));
      await vi.waitUntil(() => times.missed > 0, { timeout: 10_000 });
      await redis.restart();
      const before = times.missed;
      await vi.waitUntil(() => times.missed > before, { timeout: 10_000 });
      await vi.waitUntil(
        () => {
          here.publish(appended(2));
          return heard.length > 0;
        },
        { timeout: 10_000, interval: 200 },
      );
      expect(heard[0]?.news).toEqual(appended(2));
    });

    it('tells of what it could not say even to a node that noticed nothing', {
      timeout: 30_000,
    }, async () => {
      const { heard, times } = listenTo(there);
      const [link] = links;
      vi.spyOn(link as RedisLink, 'run').mockRejectedValueOnce(new Error('The network is down'));
      here.publish(appended(1));
      await vi.waitUntil(() => times.missed > 0, { timeout: 10_000 });
      expect(heard).toEqual([]);
    });
  });
});
