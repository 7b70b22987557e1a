import { RateLimiterRes } from 'rate-limiter-flexible';

/** What a limiter's count says: the seconds to wait, 1 or more, where it was refused; null where it was not. */
export async function secondsToWait(consumed: Promise<RateLimiterRes>): Promise<number | null> {
  try {
    await consumed;
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
  }
}
