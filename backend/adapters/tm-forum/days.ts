import { todayIn } from '../../accounts/business-days.ts';

/**
 * The calendar day (YYYY-MM-DD) of a date-time. Midnight UTC is how systems write a day that has no time, and stays
 * that day; every other instant is the day that it is in the country.
 */
export function dayOf(dateTime: string, timeZone: string): string {
  const instant = new Date(dateTime);
  const utc = instant.toISOString();
  return utc.endsWith('T00:00:00.000Z') ? utc.slice(0, 10) : todayIn(timeZone, instant);
}

/** A day as a date-time. */
export function dateTimeOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
