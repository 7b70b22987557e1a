import { describe, expect, it } from 'vitest';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { dayStart, nextDayStart, nextWeekStart, weekStart } from './working-day.ts';

const at = (time: string) => Date.parse(time);
const iso = (time: number) => new Date(time).toISOString();

describe('the day and week of an instant', () => {
  it('are those of the operation, not of the clock in London', () => {
    // 22:30 on Sunday 1 March in Guayaquil.
    const night = at('2026-03-02T03:30:00Z');
    expect(iso(dayStart(night, 'America/Guayaquil'))).toBe('2026-03-01T05:00:00.000Z');
    expect(iso(weekStart(night, 'America/Guayaquil'))).toBe('2026-02-23T05:00:00.000Z');
    expect(iso(nextWeekStart(night, 'America/Guayaquil'))).toBe('2026-03-02T05:00:00.000Z');
  });

  it('begin an hour later on the wall where the clocks skip midnight', () => {
    // Chile's clocks go from 24:00 on 5 September to 01:00 on the 6th.
    const noon = at('2026-09-06T15:00:00Z');
    expect(iso(dayStart(noon, 'America/Santiago'))).toBe('2026-09-06T04:00:00.000Z');
    expect(nextDayStart(noon, 'America/Santiago') - dayStart(noon, 'America/Santiago')).toBe(23 * 3_600_000);
  });

  it('have 25 hours where the clocks go back', () => {
    // And from 24:00 on 4 April back to 23:00.
    const noon = at('2026-04-04T15:00:00Z');
    expect(nextDayStart(noon, 'America/Santiago') - dayStart(noon, 'America/Santiago')).toBe(25 * 3_600_000);
  });

  it.each(Object.values(countryPacks))('follow one another without a hole in $name', ({ timeZone }) => {
    let instant = at('2026-01-01T12:00:00Z');
    for (let day = 0; day < 366; day += 1) {
      const next = nextDayStart(instant, timeZone);
      expect(dayStart(next - 1, timeZone)).toBe(dayStart(instant, timeZone));
      expect(dayStart(next, timeZone)).toBe(next);
      instant = next;
    }
  });
});
