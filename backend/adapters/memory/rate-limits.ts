import { RateLimiterMemory } from 'rate-limiter-flexible';
import {
  rateRules,
  type RateLimits,
  type RateRule,
  type RateRuleName,
} from '../../rate-limits/rate-limits.ts';
import { secondsToWait } from '../../rate-limits/seconds-to-wait.ts';

/** Counts of this process alone. */
export function createMemoryRateLimits(
  rules: Readonly<Record<RateRuleName, RateRule>> = rateRules,
): RateLimits {
  const limiters = new Map<RateRuleName, RateLimiterMemory>();
  return {
    take(rule, who) {
      const { most: points, seconds: duration } = rules[rule];
      const limiter = limiters.get(rule) ?? new RateLimiterMemory({ keyPrefix: rule, points, duration });
      limiters.set(rule, limiter);
      return secondsToWait(limiter.consume(who));
    },
  };
}
