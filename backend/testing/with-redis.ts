import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { connectRedis, type RedisLink } from '../adapters/redis/connect.ts';
import { startRedisServer, type RunningRedis } from './redis-server.ts';

/** One Redis for the tests of the enclosing `describe`, empty and reachable as each begins. */
export function withRedis() {
  let server: RunningRedis;
  const links = new Set<RedisLink>();
  beforeAll(async () => {
    server = await startRedisServer();
  });
  beforeEach(async () => {
    if (!server.isRunning()) await server.restart();
    const redis = await link();
    await redis.run((commands) => commands.flushall());
  });
  afterEach(async () => {
    for (const each of links) await each.close();
    links.clear();
  });
  afterAll(() => server.stop());

  /** A node's connection, closed after the test. */
  async function link(): Promise<RedisLink> {
    const opened = await connectRedis(server.url, { warn: () => {}, back: () => {} });
    links.add(opened);
    return opened;
  }
  return { server: () => server, link };
}
