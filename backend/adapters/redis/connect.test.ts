import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../testing/redis-server.ts';
import { connectRedis, type RedisLink } from './connect.ts';
import type { RedisTrouble } from './redis-trouble.ts';

const silent = { warn: () => {}, back: () => {} };
const missing = whyNoRedis(process.env);

describe.skipIf(missing !== null)(`a connection to Redis ${missing ?? ''}`, () => {
  const opened = new Set<{ stop(): Promise<void> }>();
  afterEach(async () => {
    for (const each of opened) await each.stop();
    opened.clear();
  });

  async function server(...settings: string[]): Promise<RunningRedis> {
    const redis = await startRedisServer(settings);
    opened.add(redis);
    return redis;
  }

  async function link(url: string, tell: Parameters<typeof connectRedis>[1] = silent): Promise<RedisLink> {
    const connected = await connectRedis(url, tell, 0);
    opened.add({ stop: () => connected.close() });
    return connected;
  }

  it('runs commands', async () => {
    const redis = await link((await server()).url);
    await redis.run((commands) => commands.set('greeting', 'hola'));
    expect(await redis.run((commands) => commands.get('greeting'))).toBe('hola');
    expect(redis.trouble()).toBeNull();
  });

  it('comes in with the password that the server wants, and with none that is wrong', async () => {
    const { port } = await server('--requirepass', 'correct-horse');
    const redis = await link(`redis://default:correct-horse@127.0.0.1:${port}`);
    expect(await redis.run((commands) => commands.ping())).toBe('PONG');
    for (const login of ['', 'default:wrong-horse@', ':wrong-horse@']) {
      const refusal = await link(`redis://${login}127.0.0.1:${port}`).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'redis-refuses' });
      expect(String(refusal)).toContain('FARO_REDIS_URL');
      expect(JSON.stringify(refusal) + String(refusal)).not.toContain('horse');
    }
  });

  it.each([
    ['redis-evicts', ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'], 'noeviction'],
    ['redis-read-only', ['--replicaof', '127.0.0.1', '1'], 'primary'],
  ])('refuses to start with %s and says what to do', async (code, settings, wayOut) => {
    const { url } = await server(...settings);
    await expect(link(url)).rejects.toMatchObject({ code, message: expect.stringContaining(wayOut) });
  });

  it('refuses to start where nothing answers, and waits for what comes up', async () => {
    const redis = await server();
    await redis.kill();
    await expect(link(redis.url)).rejects.toMatchObject({
      code: 'redis-unreachable',
      message: expect.stringContaining(`127.0.0.1:${redis.port}`),
    });
    const connecting = connectRedis(redis.url, silent, 60_000);
    await redis.restart();
    const connected = await connecting;
    opened.add({ stop: () => connected.close() });
    expect(await connected.run((commands) => commands.ping())).toBe('PONG');
  });

  it('fails by name while Redis is away, says so once, and goes on once it is back', async () => {
    const redis = await server();
    const told: (RedisTrouble['code'] | 'back')[] = [];
    const connected = await link(redis.url, {
      warn: ({ code }) => told.push(code),
      back: () => told.push('back'),
    });
    const noticed = new Promise<void>((resolve) => connected.onBack(resolve));
    await redis.kill();
    await expect.poll(() => connected.trouble()?.code).toBe('redis-unreachable');
    for (let attempt = 0; attempt < 50; attempt++) {
      const running = connected.run((commands) => commands.set('secret', 'Juan Pérez'));
      const failure = await running.catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'RedisFailure', code: 'redis-unreachable' });
      expect(JSON.stringify(failure)).not.toContain('Juan');
    }
    await redis.restart();
    await noticed;
    expect(await connected.run((commands) => commands.get('secret'))).toBeNull();
    expect(connected.trouble()).toBeNull();
    expect(told).toEqual(['redis-unreachable', 'back']);
  });

  it('gives up on a server that keeps the line and says nothing', async () => {
    const redis = await server();
    const connected = await link(redis.url);
    redis.freeze();
    await expect(connected.run((commands) => commands.ping())).rejects.toMatchObject({
      code: 'redis-unreachable',
    });
    redis.thaw();
    await expect.poll(() => connected.trouble(), { timeout: 15_000 }).toBeNull();
    expect(await connected.run((commands) => commands.ping())).toBe('PONG');
  });

  it('says that there is no memory left', async () => {
    const { url } = await server('--maxmemory', '2mb', '--maxmemory-policy', 'noeviction');
    const connected = await link(url);
    const fill = async () => {
      for (;;) await connected.run((commands) => commands.rpush('pile', 'x'.repeat(100_000)));
    };
    await expect(fill()).rejects.toMatchObject({ code: 'redis-full' });
  });

  it('lets what blocks wait for the server to come back', async () => {
    const redis = await server();
    const connected = await link(redis.url);
    const blocking = connected.connect('test');
    await blocking.ping();
    await redis.kill();
    const waiting = blocking.blpop('line', 0);
    await redis.restart();
    await new Promise<void>((resolve) => connected.onBack(resolve));
    await connected.run((commands) => commands.rpush('line', 'next'));
    expect(await waiting).toEqual(['line', 'next']);
  });
});

describe('a Redis that is too old', () => {
  let old: Server;
  beforeEach(async () => {
    const info = 'redis_version:6.2.14\r\nrole:master\r\nmaxmemory_policy:noeviction';
    old = createServer((socket) =>
      socket.on('data', (bytes) => {
        for (const [command] of bytes.toString().matchAll(/^(?:hello|info|client)\r$/gim)) {
          const isInfo = command.trim().toLowerCase() === 'info';
          socket.write(isInfo ? `$${info.length}\r\n${info}\r\n` : '-ERR unknown command `HELLO`\r\n');
        }
      }),
    );
    await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => old.close(resolve)));

  it('is refused, with the version to install', async () => {
    const { port } = old.address() as AddressInfo;
    await expect(connectRedis(`redis://127.0.0.1:${port}`, silent, 0)).rejects.toMatchObject({
      code: 'redis-too-old',
      message: expect.stringContaining('Redis 7'),
    });
  });
});
