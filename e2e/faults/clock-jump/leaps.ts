const hour = 3_600_000;

/** How the machine's clock is set while Faro runs. */
export interface Leap {
  readonly name: string;
  /** When it is before, ISO 8601; null for the machine's own time. */
  readonly from: string | null;
  /** Milliseconds that it is set ahead, or back below 0. */
  readonly by: number;
}

/** The processes run in Santiago, whose clocks change on these days of 2026. */
export const timeZone = 'America/Santiago';

export const leaps: readonly Leap[] = [
  { name: 'three hours ahead', from: null, by: 3 * hour },
  { name: 'three hours back', from: null, by: -3 * hour },
  { name: 'over the beginning of summer time', from: '2026-09-06T03:59:30.000Z', by: 60_000 },
  { name: 'a day ahead', from: null, by: 26 * hour },
  { name: 'a day back', from: null, by: -26 * hour },
  { name: 'over the end of summer time', from: '2026-04-05T02:59:30.000Z', by: 60_000 },
  { name: 'an hour ahead', from: null, by: hour },
  { name: 'an hour back', from: null, by: -hour },
];
