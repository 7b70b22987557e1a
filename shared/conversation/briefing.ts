import { z } from 'zod';

/** What someone tells us, and whether the account bears it out. */
export const KnownFact = z
  .object({ name: z.string(), value: z.string(), standing: z.enum(['claimed', 'verified']) })
  .readonly();
export type KnownFact = z.infer<typeof KnownFact>;

/** What whoever takes a conversation must know before the first word, so that the customer repeats nothing. */
export const Briefing = z
  .object({
    wants: z.string(),
    tried: z.array(z.string()).readonly(),
    facts: z.array(KnownFact).readonly(),
    promises: z.array(z.string()).readonly(),
    mood: z.number().min(-1).max(1),
  })
  .readonly();
export type Briefing = z.infer<typeof Briefing>;

/** What a person gives Lana with the turn: what to do, what was agreed, and what must not be reopened. */
export const ReturnPacket = z
  .object({
    goal: z.string().min(1).max(500),
    agreed: z.array(z.string()).readonly(),
    promises: z.array(z.string()).readonly(),
  })
  .readonly();
export type ReturnPacket = z.infer<typeof ReturnPacket>;
