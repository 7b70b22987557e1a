import { z } from 'zod';
import { EffectKind } from '../accounts/effect-kind.ts';

/** In the minor unit of the country's currency. */
const minor = z.number().int().nonnegative();

/** Left out, a bound does not bind. Amounts are those of the actions together. */
const Bound = z
  .object({ count: z.number().int().positive().optional(), amount: minor.optional() })
  .readonly();
export type Bound = z.infer<typeof Bound>;

/** What bounds one kind of change to a customer's account. */
export const ActionLimit = z
  .object({
    /**
     * Highest amount that each decides alone, together with what the customer got of it in the month, so that
     * splitting gains nothing. What is above waits for a supervisor; left out, any amount is theirs to decide.
     */
    alone: z.object({ ai: minor, rep: minor, supervisor: minor }).partial().readonly(),
    /** Highest amount of one action, whoever approves. */
    most: minor.optional(),
    inConversation: Bound,
    /** For one customer on the operation's calendar day, and in its calendar month. */
    inDay: Bound,
    inMonth: Bound,
  })
  .readonly();
export type ActionLimit = z.infer<typeof ActionLimit>;

export const Limits = z
  .object({
    actions: z.record(EffectKind, ActionLimit).readonly(),
    /** Months on a plan before a cheaper one may be taken without a supervisor, who decides on the penalty. */
    minimumTermMonths: z.number().int().nonnegative(),
    /** How long a change waits for its approval. */
    approvalWithinSeconds: z.number().int().positive(),
  })
  .readonly();
export type Limits = z.infer<typeof Limits>;

/**
 * The operator's own limits, measured in what a rep of the country may credit alone (minor units). A pack whose
 * country asks for others says so beside it.
 */
export function operatorLimits(repCredit: number): Limits {
  const times = (factor: number) => repCredit * factor;
  return {
    actions: {
      'plan-changed': limit({ inConversation: { count: 2 }, inDay: { count: 3 } }),
      'discount-applied': limit({ inConversation: { count: 1 }, inMonth: { count: 1 } }),
      'dispute-opened': limit({
        alone: { ai: times(3), rep: times(6) },
        inConversation: { count: 2 },
        inMonth: { count: 3 },
      }),
      'credit-applied': limit({
        alone: { ai: 0, rep: repCredit, supervisor: times(3) },
        most: times(6),
        inConversation: { count: 2 },
        inMonth: { count: 3, amount: times(6) },
      }),
      'bill-sent': limit({ inConversation: { count: 4 }, inDay: { count: 8 } }),
      'ticket-opened': limit({ inConversation: { count: 3 }, inDay: { count: 4 }, inMonth: { count: 12 } }),
      'e-billing-activated': limit({ inConversation: { count: 1 } }),
      'payment-arranged': limit({
        alone: { ai: times(10) },
        inConversation: { count: 1 },
        inMonth: { count: 2 },
      }),
      'address-changed': limit({ inConversation: { count: 2 }, inMonth: { count: 3 } }),
      'visit-scheduled': limit({ inConversation: { count: 2 }, inDay: { count: 2 }, inMonth: { count: 5 } }),
      'cancellation-registered': limit({ inConversation: { count: 2 }, inDay: { count: 3 } }),
    },
    minimumTermMonths: 3,
    approvalWithinSeconds: 600,
  };
}

function limit(bounds: Partial<ActionLimit>): ActionLimit {
  return { alone: {}, inConversation: {}, inDay: {}, inMonth: {}, ...bounds };
}
