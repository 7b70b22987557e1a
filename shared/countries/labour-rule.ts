import { z } from 'zod';

const minutes = z.number().int().positive();

/** What Faro enforces of a labour rule. Nobody can override it, supervisors included. */
export const Enforced = z.discriminatedUnion('kind', [
  /** Work on a shift, rests included and meals not, counted over the operation's calendar day or its week from Monday. */
  z.object({ kind: z.literal('longest-work'), per: z.enum(['day', 'week']), minutes }).readonly(),
  /**
   * Rests that each shift has, in their order. They are spread evenly over the shift without its first and last
   * minutes; once one's part of it is nearly over, nothing new is offered until it is taken.
   */
  z
    .object({
      kind: z.literal('rests'),
      minutes: z.array(minutes).min(1).readonly(),
      notInFirstMinutes: z.number().int().nonnegative(),
      notInLastMinutes: z.number().int().nonnegative(),
    })
    .readonly(),
  /** From the end of one contact to the beginning of the next. */
  z.object({ kind: z.literal('gap'), seconds: z.number().int().positive() }).readonly(),
  /** Offered after a contact in which the customer was abusive; no rest is used up by it. */
  z.object({ kind: z.literal('recovery-pause'), minutes }).readonly(),
  /** Longest work without a rest, a meal or time off of at least `restMinutes`. */
  z.object({ kind: z.literal('longest-stretch'), minutes, restMinutes: minutes }).readonly(),
  /** Time off between one shift and the next. */
  z.object({ kind: z.literal('time-off'), minutes }).readonly(),
  /** Nothing begins that would probably run past the end of the shift. */
  z.object({ kind: z.literal('end-of-shift') }).readonly(),
  /** Queue and time counters show only when the rep asks for them. */
  z.object({ kind: z.literal('counters-on-demand') }).readonly(),
]);
export type Enforced = z.infer<typeof Enforced>;
export type EnforcedKind = Enforced['kind'];
