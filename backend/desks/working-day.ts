import { instantOf, wallClockOf } from '../../shared/countries/zoned-time.ts';
import { kept } from '../../shared/kept.ts';
import { addDays } from '../accounts/business-days.ts';

/** When the calendar day of an instant began in a time zone, in milliseconds of the epoch. */
export function dayStart(instant: number, timeZone: string): number {
  return startOf(`${wallClockOf(new Date(instant), timeZone).day} ${timeZone}`);
}

/** When the calendar week of an instant began: its Monday. */
export function weekStart(instant: number, timeZone: string): number {
  const { day } = wallClockOf(new Date(instant), timeZone);
  const afterMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return startOf(`${addDays(day, -afterMonday)} ${timeZone}`);
}

/** When the calendar day after an instant's begins. */
export function nextDayStart(instant: number, timeZone: string): number {
  const { day } = wallClockOf(new Date(instant), timeZone);
  return startOf(`${addDays(day, 1)} ${timeZone}`);
}

/** When the calendar week after an instant's begins. */
export function nextWeekStart(instant: number, timeZone: string): number {
  const monday = wallClockOf(new Date(weekStart(instant, timeZone)), timeZone).day;
  return startOf(`${addDays(monday, 7)} ${timeZone}`);
}

/** Where clocks skip midnight, as Chile's do in spring, the day begins an hour later on the wall. */
const startOf = kept((dayAndZone) => {
  const [day = '', timeZone = ''] = dayAndZone.split(' ');
  const start = instantOf({ day, time: '00:00' }, timeZone) ?? instantOf({ day, time: '01:00' }, timeZone);
  if (!start) throw new RangeError(`No such day in ${timeZone}: ${day}`);
  return start.getTime();
});
