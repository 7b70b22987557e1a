import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import type { Intent } from '../conversation/intent.ts';

/** What a rep may be trained in beyond what every rep does. */
export const skills = ['retention', 'billing', 'technical', 'sales'] as const;
export const Skill = z.enum(skills);
export type Skill = z.infer<typeof Skill>;

/** Who is best at a matter; null when everyone is as good. */
export function skillFor(topic: Intent | null): Skill | null {
  switch (topic) {
    case 'cancel-service':
    case 'complaint':
      return 'retention';
    case 'bill-question':
    case 'bill-copy':
    case 'e-billing':
    case 'payment-arrangement':
      return 'billing';
    case 'no-signal':
    case 'moving-house':
      return 'technical';
    case 'upgrade-plan':
    case 'plan-question':
      return 'sales';
    case 'talk-to-person':
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'yes':
    case 'no':
    case 'out-of-scope':
    case null:
      return null;
    default:
      return assertNever(topic);
  }
}
