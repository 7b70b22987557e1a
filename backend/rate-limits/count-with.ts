import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { RateLimits, RateRule, RateRuleName } from './rate-limits.ts';

/** A counter that an engine is to make: so many `points` in `duration` seconds. */
export interface Counter {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}

/** What counts by one rule. Of tries, only one at a time gets through the gate once waiting has begun. */
type Limiter =
  | { readonly kind: 'steady'; readonly counter: RateLimiterAbstract }
  | { readonly kind: 'growing'; readonly tries: RateLimiterAbstract; readonly gate: RateLimiterAbstract };

/** Limits by these rules, counted with what an engine makes. Throws what its counters throw. */
export function countWith(
  make: (counter: Counter, kind: Limiter['kind']) => RateLimiterAbstract,
  rules: Readonly<Record<RateRuleName, RateRule>>,
): RateLimits {
  const limiters = new Map<RateRuleName, Limiter>();

  function limiterOf(name: RateRuleName): Limiter {
    const limiter = limiters.get(name) ?? open(name, rules[name]);
    limiters.set(name, limiter);
    return limiter;
  }

  function open(keyPrefix: string, { most: points, seconds: duration, growing }: RateRule): Limiter {
    if (!growing) return { kind: 'steady', counter: make({ keyPrefix, points, duration }, 'steady') };
    const tries = { keyPrefix, points: Number.MAX_SAFE_INTEGER, duration: growing.remembered };
    const gate = { keyPrefix: `${keyPrefix}-gate`, points: 1, duration };
    return { kind: 'growing', tries: make(tries, 'growing'), gate: make(gate, 'growing') };
  }

  return {
    async take(name, who) {
      const limiter = limiterOf(name);
      return limiter.kind === 'steady'
        ? secondsToWait(limiter.counter.consume(who))
        : takeGrowing(limiter, rules[name], who);
    },
    async forgive(name, who) {
      const limiter = limiterOf(name);
      const counters = limiter.kind === 'steady' ? [limiter.counter] : [limiter.tries, limiter.gate];
      for (const counter of counters) await counter.delete(who);
    },
  };
}

async function takeGrowing(
  { tries, gate }: Extract<Limiter, { kind: 'growing' }>,
  { most, seconds: first, growing }: RateRule,
  who: string,
): Promise<number | null> {
  const { consumedPoints } = await tries.consume(who);
  if (consumedPoints < most) return null;
  const customDuration = Math.min(first * 2 ** (consumedPoints - most), growing?.longest ?? first);
  const seconds = await secondsToWait(gate.consume(who, 1, { customDuration }));
  // Whoever asks too early does not wait for longer.
  if (seconds !== null) await tries.reward(who);
  return seconds;
}

/** What a counter says: the seconds to wait, 1 or more, where it refused; null where it did not. */
async function secondsToWait(consumed: Promise<RateLimiterRes>): Promise<number | null> {
  try {
    await consumed;
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
  }
}
