import { z } from 'zod';

const minutes = z.number().int().positive();

/** How long parts of a rep's shift last. */
export const ShiftTimes = z
  .object({
    shiftMinutes: minutes,
    /** A meal, where no rule says how long. */
    mealMinutes: minutes,
    /** Nothing is offered for so long after a conversation was closed, unless the rep is ready before. */
    wrapUpSeconds: z.number().int().positive(),
  })
  .readonly();
export type ShiftTimes = z.infer<typeof ShiftTimes>;

/** What operations agree on unless a country needs other times. */
export const operatorShift: ShiftTimes = { shiftMinutes: 360, mealMinutes: 30, wrapUpSeconds: 30 };
