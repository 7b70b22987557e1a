import { setTimeout as pause } from 'node:timers/promises';
import { Redis, type CommonRedisOptions } from 'ioredis';
import { StartFailure } from '../../start-failure.ts';
import { RedisFailure, troubleIn, troubleOf, unreachable, type RedisTrouble } from './redis-trouble.ts';

/** The connection to Redis. Nothing of what it says or throws holds a password, a key or a value. */
export interface RedisLink {
  /**
   * Runs commands on the one connection for commands. While Redis cannot be used it fails at once, else after two
   * seconds without an answer.
   *
   * @throws RedisFailure in place of what Redis and its client throw.
   */
  run<Result>(work: (commands: Redis) => Promise<Result>): Promise<Result>;
  /**
   * A further connection, for reads that block and for libraries that want one. Its commands wait while Redis is away.
   *
   * @param name as Redis lists it.
   */
  connect(name: string): Redis;
  /** Why Redis cannot be used now; null while it can. */
  trouble(): RedisTrouble | null;
  /** Called each time that Redis can be used again. What was in it may be gone. @returns what ends it. */
  onBack(listener: () => void): () => void;
  /** Called each time that Redis can no longer be used. @returns what ends it. */
  onAway(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Milliseconds. */
const limits = {
  answer: 2_000,
  connect: 2_000,
  longestWait: 2_000,
  check: 2_000,
  betweenTries: 250,
} as const;

/**
 * Connects to Redis, and stays connected: what happens to it later is told once as it begins and once as it ends.
 *
 * @param patience milliseconds that it may take to come up.
 * @throws StartFailure `redis-unreachable`, `redis-refuses`, `redis-read-only`, `redis-evicts`, `redis-too-old`.
 */
export async function connectRedis(
  url: string,
  tell: { readonly warn: (trouble: RedisTrouble) => void; readonly back: () => void },
  patience = 10_000,
): Promise<RedisLink> {
  const server = withoutSecrets(url);
  await requireUsable(url, server, Date.now() + patience);
  const commands = open(url, 'faro', {
    commandTimeout: limits.answer,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
  });
  const further: Redis[] = [];
  const listeners = { back: new Set<() => void>(), away: new Set<() => void>() };
  let trouble: RedisTrouble | null = null;
  let last: unknown;
  /** What a command failed with last, so that it is told once. */
  let failed = '';

  const settle = (found: RedisTrouble | null) => {
    const before = trouble;
    trouble = found;
    if (found && found.code !== before?.code) tell.warn(found);
    if (!found && before) tell.back();
    if ((found === null) === (before === null)) return;
    for (const listener of found ? listeners.away : listeners.back) listener();
  };
  const look = async () => {
    try {
      settle(await inspect(commands, server));
    } catch (error) {
      settle(troubleOf(server, error) ?? unreachable(server, error));
    }
  };
  commands.on('error', (error) => (last = error));
  commands.on('close', () => settle(troubleOf(server, last) ?? unreachable(server, last)));
  commands.on('ready', () => {
    last = undefined;
    void look();
  });
  const checks = setInterval(() => {
    if (trouble && commands.status === 'ready') void look();
  }, limits.check);
  await reached(commands);

  return {
    async run(work) {
      if (trouble) throw new RedisFailure(trouble);
      try {
        return await work(commands);
      } catch (error) {
        const found = troubleOf(server, error);
        if (!found) throw error;
        if (found.code !== 'redis-failed') settle(found);
        else if (found.message !== failed) tell.warn(found);
        failed = found.message;
        throw new RedisFailure(found);
      }
    },
    connect(name) {
      const connection = open(url, `faro:${name}`, { maxRetriesPerRequest: null });
      connection.on('error', () => {});
      further.push(connection);
      return connection;
    },
    trouble: () => trouble,
    onBack: (listener) => listenIn(listeners.back, listener),
    onAway: (listener) => listenIn(listeners.away, listener),
    async close() {
      clearInterval(checks);
      commands.removeAllListeners('close');
      for (const connection of [...further, commands]) connection.disconnect();
    },
  };
}

function listenIn(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function open(url: string, connectionName: string, options: Omit<CommonRedisOptions, 'replyMapping'>): Redis {
  return new Redis(url, {
    connectionName,
    connectTimeout: limits.connect,
    retryStrategy: (attempt) => Math.min(100 * attempt, limits.longestWait),
    // After a fail-over the address is the new primary's.
    reconnectOnError: ({ message }) => message.startsWith('READONLY'),
    ...options,
  });
}

/** Tries until it answers; whatever but silence is final. */
async function requireUsable(url: string, server: string, until: number): Promise<void> {
  for (;;) {
    const trouble = await tryOnce(url, server);
    if (!trouble) return;
    if (trouble.code !== 'redis-unreachable' || Date.now() >= until) {
      throw new StartFailure(trouble.code, trouble.message);
    }
    await pause(limits.betweenTries);
  }
}

async function tryOnce(url: string, server: string): Promise<RedisTrouble | null> {
  const connection = open(url, 'faro:start', {
    lazyConnect: true,
    retryStrategy: () => null,
    reconnectOnError: null,
    commandTimeout: limits.answer,
  });
  let last: unknown;
  connection.on('error', (error) => (last = error));
  try {
    await connection.connect();
    return await inspect(connection, server);
  } catch (error) {
    return troubleOf(server, last ?? error) ?? unreachable(server, error);
  } finally {
    connection.disconnect();
  }
}

async function inspect(connection: Redis, server: string): Promise<RedisTrouble | null> {
  const trouble = troubleIn(server, await connection.info());
  if (!trouble) await connection.set('faro:check', '1', 'EX', 60);
  return trouble;
}

function reached(connection: Redis): Promise<void> {
  return new Promise((resolve) => {
    if (connection.status === 'ready') resolve();
    else connection.once('ready', () => resolve());
  });
}

/** The address for logs and messages. */
function withoutSecrets(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 6379}${pathname === '/' ? '' : pathname}`;
}
