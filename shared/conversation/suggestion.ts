import { z } from 'zod';
import { Money } from '../countries/money.ts';
import { LocalText, sameInEach } from '../language.ts';

/** What happens to a price when a suggestion is run, shown before it is. */
export const PriceEffect = z
  .object({
    before: Money,
    after: Money,
    /** Months that `after` lasts; null for good. */ months: z.number().int().positive().nullable(),
  })
  .readonly();
export type PriceEffect = z.infer<typeof PriceEffect>;

/** What the desk says of a suggestion, in the desk's languages. Logs of before have it in the conversation's alone. */
const DeskText = z.union([LocalText, z.string().transform(sameInEach)]);

/**
 * A next-best action. `reply` fills the composer, `action` runs a tool and then offers the words that say so,
 * `hand-back` returns the turn to Lana with a goal. The id is the same while the suggestion means the same.
 */
export const Suggestion = z
  .object({
    id: z.string(),
    kind: z.enum(['reply', 'action', 'hand-back']),
    /** A verb and its object. */
    title: DeskText,
    why: DeskText,
    price: PriceEffect.nullable(),
    /** The tool and its input for `action`; null otherwise. */
    tool: z
      .object({ name: z.string(), input: z.record(z.string(), z.unknown()) })
      .readonly()
      .nullable(),
    /** The words for the customer, in their language: the draft of a reply, what an action says once done, or the goal of a hand-back. */
    text: z.string(),
    irreversible: z.boolean(),
    /** What people's habits have to do with its place; left out where they have nothing. */
    learned: z
      .object({
        /** Why it stands where it stands; never says whose habit it is. */
        because: DeskText.nullable(),
        /** The position that it would have without learning, from 1. */
        usual: z.number().int().min(1).max(4),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type Suggestion = z.infer<typeof Suggestion>;
