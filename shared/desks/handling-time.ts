import { assertNever } from '../assert-never.ts';
import type { Intent } from '../conversation/intent.ts';

/**
 * Minutes that a person's part of a contact usually takes: the operator's own estimate, on the long side, so that
 * nothing begins shortly before the end of a shift that cannot be over by then.
 */
export function handlingMinutes(topic: Intent | null): number {
  switch (topic) {
    case 'cancel-service':
    case 'complaint':
    case 'no-signal':
    case 'moving-house':
      return 15;
    case 'bill-question':
    case 'payment-arrangement':
    case 'upgrade-plan':
      return 10;
    case 'bill-copy':
    case 'e-billing':
    case 'plan-question':
      return 6;
    case 'talk-to-person':
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'yes':
    case 'no':
    case 'out-of-scope':
    case null:
      return 8;
    default:
      return assertNever(topic);
  }
}
