import { describe, expect, it } from 'vitest';
import { createLiveContext } from '../../live-context/live-context.ts';
import { liveContextContract } from '../../testing/live-context-contract.ts';
import { whyNoRedis } from '../../testing/redis-server.ts';
import { withRedis } from '../../testing/with-redis.ts';
import { createRedisLiveContextStore } from './live-context-store.ts';

const missing = whyNoRedis(process.env);

const clock = () => new Date();

describe.skipIf(missing !== null)(`customers in Redis ${missing ?? ''}`, () => {
  const { server, link } = withRedis();
  const daniel = { country: 'EC', accountId: 'EC-1001' } as const;

  liveContextContract('Redis', async () => createRedisLiveContextStore(await link()));

  it('is known at every node', async () => {
    const [one, other] = [await link(), await link()].map((redis) =>
      createLiveContext(createRedisLiveContextStore(redis), clock),
    );
    await one?.identify('+593 99 123 4567', daniel);
    expect(await other?.whoIs('+593 99 123 4567', 'EC')).toBe('EC-1001');
  });

  it('leaves no id or handle to be read, and everything to be forgotten by itself', async () => {
    const redis = await link();
    const context = createLiveContext(createRedisLiveContextStore(redis), clock);
    const at = clock().toISOString();
    await context.identify('+593 99 123 4567', daniel);
    await context.remember(daniel, { kind: 'location', text: 'Av. Amazonas 123', at });
    await context.remember(daniel, { kind: 'words', conversationId: 'c', channel: 'web-chat', at });
    const keys = await redis.run((commands) => commands.keys('faro:customer:*'));
    expect(keys.length).toBe(5);
    expect(keys.join()).not.toMatch(/EC-1001|593/);
    for (const key of keys) {
      const seconds = await redis.run((commands) => commands.ttl(key));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual((key.endsWith(':location') ? 15 : 120) * 60);
    }
  });

  it('fails while Redis is away', async () => {
    const context = createLiveContext(createRedisLiveContextStore(await link()), clock);
    await server().kill();
    await expect(context.recall(daniel)).rejects.toMatchObject({ code: 'redis-unreachable' });
  });
});
