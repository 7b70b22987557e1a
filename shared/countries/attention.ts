/**
 * From when on a conversation needs a supervisor's eye: the operator's own thresholds, the same in every country.
 * Seconds, and falls of the mood on its scale from -1 to 1.
 */
export const attention = {
  /** A customer who waits longer for a person is an alert. */
  longWaitSeconds: 40,
  /** A fall of the mood that counts, and over how many of the last readings it is looked for. */
  moodFall: 0.5,
  moodReadings: 4,
  /** How long Lana waits for a supervisor's answer before she passes the customer to a person. */
  helpWithinSeconds: 45,
  /** How often she asks in one conversation; after that the customer goes to a person at once. */
  helpInConversation: 2,
} as const;
