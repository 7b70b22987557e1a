import { z } from 'zod';

/** The kinds of change that Faro makes to an account. */
export const effectKinds = [
  'plan-changed',
  'discount-applied',
  'dispute-opened',
  'credit-applied',
  'bill-sent',
  'ticket-opened',
  'e-billing-activated',
  'payment-arranged',
  'address-changed',
  'visit-scheduled',
  'cancellation-registered',
] as const;
export const EffectKind = z.enum(effectKinds);
export type EffectKind = z.infer<typeof EffectKind>;
