import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countWith } from '../../rate-limits/count-with.ts';
import {
  rateRules,
  type RateLimits,
  type RateRule,
  type RateRuleName,
} from '../../rate-limits/rate-limits.ts';

/** Counts of this process alone. */
export function createMemoryRateLimits(
  rules: Readonly<Record<RateRuleName, RateRule>> = rateRules,
): RateLimits {
  return countWith((counter) => new RateLimiterMemory(counter), rules);
}
