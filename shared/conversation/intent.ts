import { z } from 'zod';

/** What a customer may want of the operator, and what they may just say. */
export const intents = [
  'cancel-service',
  'bill-question',
  'bill-copy',
  'e-billing',
  'no-signal',
  'upgrade-plan',
  'plan-question',
  'payment-arrangement',
  'moving-house',
  'talk-to-person',
  'complaint',
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'out-of-scope',
] as const;
export const Intent = z.enum(intents);
export type Intent = z.infer<typeof Intent>;

export const IntentGuess = z.object({ intent: Intent, confidence: z.number().min(0).max(1) }).readonly();
export type IntentGuess = z.infer<typeof IntentGuess>;
