import { describe, expect, it } from 'vitest';
import { rateRules } from '../../rate-limits/rate-limits.ts';
import { rateLimitsContract } from '../../testing/rate-limits-contract.ts';
import { whyNoRedis } from '../../testing/redis-server.ts';
import { withRedis } from '../../testing/with-redis.ts';
import { createMemoryRateLimits } from '../memory/rate-limits.ts';
import { createRedisRateLimits } from './rate-limits.ts';

const missing = whyNoRedis(process.env);

describe.skipIf(missing !== null)(`limits in Redis ${missing ?? ''}`, () => {
  const { server, link } = withRedis();
  const rules = { ...rateRules, customer: { most: 3, seconds: 60 } };

  rateLimitsContract('Redis', async (rules) =>
    createRedisRateLimits(await link(), createMemoryRateLimits(rules), rules),
  );

  it('counts what one customer does on all nodes together', async () => {
    const nodes = await Promise.all(
      [1, 2].map(async () => createRedisRateLimits(await link(), createMemoryRateLimits(rules), rules)),
    );
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, turn) => nodes[turn % 2]?.take('customer', 'EC-1001')),
    );
    expect(answers.filter((seconds) => seconds === null)).toHaveLength(3);
  });

  it('makes whoever guesses at one node wait at all, and lets them try again when they knew it at another', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => createRedisRateLimits(await link(), createMemoryRateLimits())),
    );
    for (let tries = 1; tries <= 5; tries++) await one?.take('password', 'carla.ec');
    expect(await other?.take('password', 'carla.ec')).toBe(30);
    await other?.forgive('password', 'carla.ec');
    expect(await one?.take('password', 'carla.ec')).toBeNull();
  });

  it('goes on counting for itself while Redis is away, and together afterwards', async () => {
    const redis = await link();
    const limits = createRedisRateLimits(redis, createMemoryRateLimits(rules), rules);
    await limits.take('customer', 'EC-1001');
    await server().kill();
    const away = [];
    for (let count = 1; count <= 5; count++) away.push(await limits.take('customer', 'EC-1001'));
    expect(away.filter((seconds) => seconds === null)).toHaveLength(3);
    await server().restart();
    await expect.poll(() => redis.trouble()).toBeNull();
    expect(await limits.take('customer', 'EC-1002')).toBeNull();
  });

  it('keeps no id or address, and nothing for longer than its rule', async () => {
    const redis = await link();
    await createRedisRateLimits(redis, createMemoryRateLimits(rules), rules).take('address', '190.12.33.44');
    const keys = await redis.run((commands) => commands.keys('faro:rate:*'));
    expect(keys).toHaveLength(1);
    expect(keys.join()).not.toContain('190.12');
    expect(await redis.run((commands) => commands.ttl(keys[0] ?? ''))).toBeLessThanOrEqual(60);
  });
});
