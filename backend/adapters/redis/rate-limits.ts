import { createHash } from 'node:crypto';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { countWith } from '../../rate-limits/count-with.ts';
import {
  rateRules,
  type RateLimits,
  type RateRule,
  type RateRuleName,
} from '../../rate-limits/rate-limits.ts';
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
  let shared: RateLimits | null = null;

  async function count<Result>(
    work: (limits: RateLimits) => Promise<Result>,
    otherwise: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await redis.run((storeClient) => {
        shared ??= countWith((counter, kind) => {
          const keyPrefix = `faro:rate:${counter.keyPrefix}`;
          // Whoever is refused here is refused without asking again until the time is over.
          const block = kind === 'steady' ? { inMemoryBlockOnConsumed: counter.points + 1 } : {};
          return new RateLimiterRedis({ ...counter, storeClient, keyPrefix, ...block });
        }, rules);
        return work(shared);
      });
    } catch (error) {
      if (error instanceof RedisFailure) return otherwise();
      throw error;
    }
  }

  return {
    take: (rule, who) =>
      count(
        (limits) => limits.take(rule, nameless(who)),
        () => alone.take(rule, who),
      ),
    async forgive(rule, who) {
      await alone.forgive(rule, who);
      await count(
        (limits) => limits.forgive(rule, nameless(who)),
        async () => undefined,
      );
    },
  };
}

/** The same for the same id or address, which cannot be read from it at a glance. */
function nameless(who: string): string {
  return createHash('sha256').update(who).digest('base64url').slice(0, 22);
}
