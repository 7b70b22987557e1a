import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leasesContract } from '../../testing/leases-contract.ts';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../testing/redis-server.ts';
import { connectRedis, type RedisLink } from './connect.ts';
import { createRedisLeases } from './leases.ts';

const missing = whyNoRedis(process.env);

describe.skipIf(missing !== null)(`nodes on a real Redis ${missing ?? ''}`, () => {
  let redis: RunningRedis;
  let links: readonly [RedisLink, RedisLink];
  const connect = () => connectRedis(redis.url, { warn: () => undefined, back: () => undefined });

  beforeAll(async () => {
    redis = await startRedisServer();
    links = [await connect(), await connect()];
  });
  afterAll(async () => {
    for (const link of links) await link.close();
    await redis.stop();
  });
  beforeEach(() => links[0].run((commands) => commands.flushall()));

  leasesContract('Redis', async () => [createRedisLeases(links[0]), createRedisLeases(links[1])], wait);

  it('gives tokens that grow although Redis has lost its data', async () => {
    const leases = createRedisLeases(links[0]);
    const before = await leases.acquire('turn', 60_000);
    await links[0].run((commands) => commands.flushall());
    expect(await leases.acquire('turn', 60_000)).toBeGreaterThan(before ?? Infinity);
  });
});
