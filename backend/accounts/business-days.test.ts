import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import { addBusinessDays, addDays, addMonths, isBusinessDay, todayIn } from './business-days.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom(...countryCodes);

describe('business days', () => {
  it.each([
    ['AR', '2026-05-25'],
    ['BB', '2026-11-30'],
    ['BR', '2026-11-20'],
    ['CL', '2026-09-18'],
    ['CO', '2026-07-20'],
    ['CW', '2026-07-02'],
    ['EC', '2026-08-10'],
    ['PE', '2026-07-28'],
    ['TT', '2026-08-31'],
    ['UY', '2026-08-25'],
    ['VE', '2026-06-24'],
  ] as const)('%s rests on its own holiday %s', (code, holiday) => {
    expect(isBusinessDay(holiday, code)).toBe(false);
    expect(isBusinessDay('2026-03-11', code)).toBe(true);
  });

  it('skips weekends and holidays when it counts ten days', () => {
    // From Monday 2026-11-23 Ecuador has two plain weeks; Barbados rests on its Independence Day, the 30th.
    expect(addBusinessDays('2026-11-23', 10, 'EC')).toBe('2026-12-07');
    expect(addBusinessDays('2026-11-23', 10, 'BB')).toBe('2026-12-08');
  });

  it('starts a count of zero on the day itself, or the next that is worked', () => {
    expect(addBusinessDays('2026-11-27', 0, 'BB')).toBe('2026-11-27');
    expect(addBusinessDays('2026-11-28', 0, 'BB')).toBe('2026-12-01');
  });

  it('ends on a business day, with exactly that many from the day after the first', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), country, (from, count, code) => {
        const reached = addBusinessDays(from, count, code);
        let worked = 0;
        for (let next = addDays(from, 1); next <= reached; next = addDays(next, 1)) {
          if (isBusinessDay(next, code)) worked += 1;
        }
        expect(isBusinessDay(reached, code)).toBe(true);
        expect(worked).toBe(count);
      }),
      { numRuns: 50 },
    );
  });

  it.each([-1, 0.5, 1_001])('does not count %s days', (count) => {
    expect(() => addBusinessDays('2026-11-23', count, 'EC')).toThrow(RangeError);
  });
});

describe('the calendar', () => {
  it('is the zone’s own: it can be tomorrow in one and still today in another', () => {
    const now = new Date('2026-11-23T03:30:00Z');
    expect(todayIn('America/Sao_Paulo', now)).toBe('2026-11-23');
    expect(todayIn('America/Guayaquil', now)).toBe('2026-11-22');
  });

  it('keeps to the month’s last day where a month is shorter', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-11-23', 6)).toBe('2027-05-23');
    expect(addMonths('2026-03-31', -38)).toBe('2023-01-31');
  });
});
