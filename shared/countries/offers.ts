import { z } from 'zod';

const seconds = z.number().int().positive();

/** How long the queue waits for what, in seconds. */
export const OfferTimes = z
  .object({
    /** A person has to answer an offer. */
    answerWithinSeconds: seconds,
    /** A contact is kept for those with the skill it needs; after that anyone of its country gets it. */
    skilledForSeconds: z.number().int().nonnegative(),
    /** While nobody on duty speaks a contact's language it waits for somebody who does; then anyone of its country gets it. */
    anyLanguageAfterSeconds: z.number().int().nonnegative(),
    /** Whoever passed on a contact is left in peace before it is offered to them again, and then only as the last. */
    againAfterSeconds: seconds,
    /** A colleague has to answer whether they advise. */
    adviseWithinSeconds: seconds,
  })
  .readonly();
export type OfferTimes = z.infer<typeof OfferTimes>;

/** What operations agree on unless a country needs other times. */
export const operatorOffers: OfferTimes = {
  answerWithinSeconds: 20,
  skilledForSeconds: 15,
  anyLanguageAfterSeconds: 60,
  againAfterSeconds: 60,
  adviseWithinSeconds: 120,
};
