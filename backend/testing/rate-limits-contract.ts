import { describe, expect, it } from 'vitest';
import { rateRules, type RateLimits, type RateRule, type RateRuleName } from '../rate-limits/rate-limits.ts';

const rules = { ...rateRules, customer: { most: 3, seconds: 60 }, line: { most: 1, seconds: 1 } };

/** What all limits must do. `open` gives ones that have counted nothing. */
export function rateLimitsContract(
  name: string,
  open: (rules: Readonly<Record<RateRuleName, RateRule>>) => Promise<RateLimits>,
): void {
  describe(`${name}, as limits of how often`, () => {
    it('let through as many as the rule says, and say how long to wait after that', async () => {
      const limits = await open(rules);
      for (let count = 1; count <= 3; count++) expect(await limits.take('customer', 'EC-1001')).toBeNull();
      const seconds = await limits.take('customer', 'EC-1001');
      expect(seconds).toBeGreaterThan(50);
      expect(seconds).toBeLessThanOrEqual(60);
    });

    it('count each and every rule for itself', async () => {
      const limits = await open(rules);
      for (let count = 1; count <= 50; count++) await limits.take('customer', 'EC-1001');
      expect(await limits.take('customer', 'EC-1001')).not.toBeNull();
      expect(await limits.take('customer', 'EC-1002')).toBeNull();
      expect(await limits.take('person', 'EC-1001')).toBeNull();
    });

    it('let no more through when all come at once', async () => {
      const limits = await open(rules);
      const answers = await Promise.all(Array.from({ length: 40 }, () => limits.take('customer', 'EC-1001')));
      expect(answers.filter((seconds) => seconds === null)).toHaveLength(3);
    });

    it('let through again once the time is over', async () => {
      const limits = await open(rules);
      expect(await limits.take('line', 'carla.ec')).toBeNull();
      expect(await limits.take('line', 'carla.ec')).toBe(1);
      await expect.poll(() => limits.take('line', 'carla.ec'), { timeout: 10_000 }).toBeNull();
    });

    it('take any name', async () => {
      const limits = await open(rules);
      for (const who of ['', '::1', 'x'.repeat(10_000), '__proto__', 'a:b', 'ñandú\n'])
        expect(await limits.take('customer', who)).toBeNull();
    });
  });
}
