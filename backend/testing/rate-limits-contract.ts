import { describe, expect, it } from 'vitest';
import { rateRules, type RateLimits, type RateRule, type RateRuleName } from '../rate-limits/rate-limits.ts';

const rules = {
  ...rateRules,
  customer: { most: 3, seconds: 60 },
  line: { most: 1, seconds: 1 },
  password: { most: 3, seconds: 1, growing: { longest: 2, remembered: 60 } },
};

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

    it('make tries wait longer each time up to the longest, and none for having asked too early', async () => {
      const limits = await open(rules);
      const take = () => limits.take('password', 'carla.ec');
      for (let count = 1; count <= 3; count++) expect(await take()).toBeNull();
      for (let count = 1; count <= 20; count++) expect(await take()).toBe(1);
      for (const next of [2, 2]) {
        await expect.poll(take, { timeout: 10_000 }).toBeNull();
        expect(await take()).toBe(next);
      }
      expect(await limits.take('password', 'paula.br')).toBeNull();
    });

    it('let no more tries through when all come at once, and all again once they are forgiven', async () => {
      const limits = await open(rules);
      const all = () =>
        Promise.all(Array.from({ length: 10 }, () => limits.take('password', 'carla.ec'))).then(
          (answers) => answers.filter((seconds) => seconds === null).length,
        );
      expect(await all()).toBe(3);
      await limits.forgive('password', 'carla.ec');
      expect(await all()).toBe(3);
      await limits.forgive('customer', 'nobody');
    });

    it('take any name', async () => {
      const limits = await open(rules);
      for (const who of ['', '::1', 'x'.repeat(10_000), '__proto__', 'a:b', 'ñandú\n'])
        expect(await limits.take('customer', who)).toBeNull();
    });
  });
}
