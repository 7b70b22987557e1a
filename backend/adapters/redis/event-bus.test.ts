import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventBus } from '../../nodes/event-bus.ts';
import { appended, eventBusContract, listenTo } from '../../testing/event-bus-contract.ts';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../testing/redis-server.ts';
import { connectRedis, type RedisLink } from './connect.ts';
import { openRedisEventBus } from './event-bus.ts';

const missing = whyNoRedis(process.env);

describe.skipIf(missing !== null)(`nodes on a real Redis ${missing ?? ''}`, () => {
  let redis: RunningRedis;
  const links: RedisLink[] = [];

  beforeAll(async () => {
    redis = await startRedisServer();
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    for (const link of links.splice(0)) await link.close();
  });

  async function openBus(): Promise<EventBus> {
    const link = await connectRedis(redis.url, { warn: () => undefined, back: () => undefined });
    links.push(link);
    return openRedisEventBus(link);
  }

  eventBusContract('Redis', async () => [await openBus(), await openBus(), await openBus()]);

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
