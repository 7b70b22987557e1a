import Holidays from 'date-holidays';
import type { CountryCode } from '../../shared/countries/country.ts';
import { wallClockOf } from '../../shared/countries/zoned-time.ts';

/** The whole days of a country's public holidays in a year; computing a year takes milliseconds, so each is kept. */
const holidaysByYear = new Map<string, ReadonlySet<string>>();

/**
 * Whether offices work on a day (YYYY-MM-DD): neither a weekend nor a national public holiday. Holidays come from
 * date-holidays, which knows all eleven countries; it keeps Ecuador's on their own date where a decree moves
 * them to a Monday or Friday.
 */
export function isBusinessDay(day: string, country: CountryCode): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(country, Number(day.slice(0, 4))).has(day);
}

/**
 * The business day that is `count` business days after `day`; `day` itself never counts. With a count of 0,
 * `day` or the first business day after it.
 * @throws RangeError when `count` is not a whole number from 0 to 1000.
 */
export function addBusinessDays(day: string, count: number, country: CountryCode): string {
  if (!Number.isInteger(count) || count < 0 || count > 1_000) {
    throw new RangeError(`Cannot count ${count} business days`);
  }
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isBusinessDay(reached, country)) left -= 1;
  }
  while (!isBusinessDay(reached, country)) reached = addDays(reached, 1);
  return reached;
}

/** The calendar day (YYYY-MM-DD) that it is at `now` in an IANA time zone. */
export function todayIn(timeZone: string, now: Date): string {
  return wallClockOf(now, timeZone).day;
}

/** `count` calendar days after `day`, before it when negative. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day of the month `count` months on, or that month's last day where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

function holidaysOf(country: CountryCode, year: number): ReadonlySet<string> {
  const key = `${country}-${year}`;
  const known = holidaysByYear.get(key);
  if (known) return known;
  const calendar = new Holidays(country, { types: ['public'], timezone: 'UTC' });
  const days = new Set(calendar.getHolidays(year).flatMap(({ start, end }) => wholeDays(start, end)));
  holidaysByYear.set(key, days);
  return days;
}

/** Days that a holiday fills. One that begins at sunset leaves the day before it a working day. */
function wholeDays(start: Date, end: Date): string[] {
  const days: string[] = [];
  const first = start.toISOString();
  let day = first.slice(0, 10);
  if (first > `${day}T00:00:00.000Z`) day = addDays(day, 1);
  for (; `${day}T00:00:00.000Z` < end.toISOString(); day = addDays(day, 1)) days.push(day);
  return days;
}
