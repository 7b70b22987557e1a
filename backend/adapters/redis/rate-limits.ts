import { createHash } from 'node:crypto';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import {
  rateRules,
  type RateLimits,
  type RateRule,
  type RateRuleName,
} from '../../rate-limits/rate-limits.ts';
import { secondsToWait } from '../../rate-limits/seconds-to-wait.ts';
import type { RedisLink } from './connect.ts';
import { RedisFailure } from './redis-trouble.ts';

/**
 * Counts of all nodes that share the Redis, each gone with the seconds of its rule.
 *
 * @param alone counts for this node while Redis cannot be used.
 */
export function createRedisRateLimits(
  redis: RedisLink,
  alone: RateLimits,
  rules: Readonly<Record<RateRuleName, RateRule>> = rateRules,
): RateLimits {
  const limiters = new Map<RateRuleName, RateLimiterRedis>();
  return {
    async take(rule, who) {
      try {
        return await redis.run((storeClient) => {
          const { most: points, seconds: duration } = rules[rule];
          const keyPrefix = `faro:rate:${rule}`;
          // Whoever is refused here is refused without asking again until the time is over.
          const inMemoryBlockOnConsumed = points + 1;
          const limiter =
            limiters.get(rule) ??
            new RateLimiterRedis({ storeClient, keyPrefix, points, duration, inMemoryBlockOnConsumed });
          limiters.set(rule, limiter);
          return secondsToWait(limiter.consume(nameless(who)));
        });
      } catch (error) {
        if (error instanceof RedisFailure) return alone.take(rule, who);
        throw error;
      }
    },
  };
}

/** The same for the same id or address, which cannot be read from it at a glance. */
function nameless(who: string): string {
  return createHash('sha256').update(who).digest('base64url').slice(0, 22);
}
