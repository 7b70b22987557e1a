import { kept } from '../kept.ts';

/** What calendar and clock on the wall of a time zone show. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

const formatOf = kept(
  (timeZone) =>
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

/** What the wall of an IANA time zone shows at an instant. */
export function wallClockOf(instant: Date, timeZone: string): WallClock {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The instant at which the wall of an IANA time zone shows this; the first of two where the clocks go back, null
 * where they skip it.
 */
export function instantOf(wall: WallClock, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wall.day}T${wall.time}:00Z`);
  const shows = (instant: number) => Date.parse(utcOf(wallClockOf(new Date(instant), timeZone)));
  // The zone's offset on either side of a change of the clocks.
  const candidates = [asUtc - dayMilliseconds, asUtc + dayMilliseconds]
    .map((near) => asUtc - (shows(near) - near))
    .toSorted((one, other) => one - other);
  const instant = candidates.find((candidate) => shows(candidate) === asUtc);
  return instant === undefined ? null : new Date(instant);
}

const dayMilliseconds = 86_400_000;

function utcOf({ day, time }: WallClock): string {
  return `${day}T${time}:00Z`;
}
