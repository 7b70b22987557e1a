import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryPacks } from './packs/index.ts';
import { instantOf, wallClockOf } from './zoned-time.ts';

const zones = [
  ...new Set(Object.values(countryPacks).map(({ timeZone }) => timeZone)),
  'Pacific/Easter',
  'Europe/Amsterdam',
];

it('finds the instant that a wall shows, in every zone, at any minute', () => {
  const minutes = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (timeZone, minute) => {
      const wall = wallClockOf(new Date(minute * 60_000), timeZone);
      const found = instantOf(wall, timeZone);
      expect(found && wallClockOf(found, timeZone)).toEqual(wall);
      expect(found?.getTime()).toBeLessThanOrEqual(minute * 60_000);
    }),
  );
});

it('takes the first of two where the clocks go back, and finds none where they skip', () => {
  const back = instantOf({ day: '2026-10-25', time: '02:30' }, 'Europe/Amsterdam');
  expect(back?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(instantOf({ day: '2026-03-29', time: '02:30' }, 'Europe/Amsterdam')).toBeNull();
});

it('knows that Quito is five hours behind', () => {
  const noon = instantOf({ day: '2026-11-24', time: '12:00' }, 'America/Guayaquil');
  expect(noon?.toISOString()).toBe('2026-11-24T17:00:00.000Z');
});
