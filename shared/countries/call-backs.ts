import { z } from 'zod';

/** A time of the day on the wall, `HH:MM`. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a customer may be called back: on business days, within the hours of the operation's time zone. */
export const CallBackTimes = z
  .object({
    from: WallTime,
    /** The last moment to agree on. */
    until: WallTime,
    /** Calendar days ahead, at most. */
    mostDaysAhead: z.number().int().positive(),
    /** Minutes after the agreed time until it counts as missed. */
    missedAfterMinutes: z.number().int().positive(),
  })
  .readonly();
export type CallBackTimes = z.infer<typeof CallBackTimes>;

/** The operator's own times; no country's law is known to ask for others. */
export const operatorCallBacks: CallBackTimes = {
  from: '08:00',
  until: '20:00',
  mostDaysAhead: 14,
  missedAfterMinutes: 120,
};
