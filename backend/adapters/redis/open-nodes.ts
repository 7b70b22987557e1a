import type { Logger } from 'pino';
import type { OpenTurnQueue } from '../../agents/turn-queue.ts';
import { redisProbe } from '../../observability/probes.ts';
import type { RateLimits } from '../../rate-limits/rate-limits.ts';
import { connectRedis } from './connect.ts';
import { openRedisEventBus } from './event-bus.ts';
import { createRedisLeases } from './leases.ts';
import { createRedisLiveContextStore } from './live-context-store.ts';
import { createRedisRateLimits } from './rate-limits.ts';
import { createRedisSocketAdapter } from './socket-adapter.ts';
import { openRedisTurnQueue } from './turn-queue.ts';

/** What a node goes on with by itself while Redis is away. */
interface Alone {
  readonly rates: RateLimits;
  readonly openTurns: OpenTurnQueue;
}

/** All that nodes share over Redis, closed with `opened`. @throws StartFailure where it cannot be used. */
export async function openRedisNodes(url: string, alone: Alone, opened: AsyncDisposableStack, log: Logger) {
  const link = await connectRedis(url, {
    warn: ({ code, message }) => log.warn({ code }, message),
    back: () => log.info('Redis is back'),
  });
  opened.defer(() => link.close());
  const bus = await openRedisEventBus(link);
  opened.defer(() => bus.close());
  return {
    bus,
    leases: createRedisLeases(link),
    socketAdapter: createRedisSocketAdapter(link),
    rates: createRedisRateLimits(link, alone.rates),
    contexts: createRedisLiveContextStore(link),
    onBack: (listener: () => void) => link.onBack(listener),
    openTurns: await openRedisTurnQueue({ redis: link, openAlone: alone.openTurns }),
    probes: [redisProbe(() => link.trouble())],
  };
}
