import { z } from 'zod';

/**
 * Who has the turn. Exactly one owner at a time may speak to the customer; `queue` owns a conversation
 * that waits for a person, and then nobody speaks. Every change of owner raises `epoch` by one, so words
 * written under an older epoch are recognizably late and the store refuses them.
 */
export const Owner = z
  .object({
    kind: z.enum(['ai', 'rep', 'supervisor', 'queue']),
    id: z.string().min(1).max(100),
    name: z.string().max(200),
    epoch: z.number().int().nonnegative(),
  })
  .readonly();
export type Owner = z.infer<typeof Owner>;
export type OwnerKind = Owner['kind'];

/** A speaker's claim to the turn, as it travels with everything they do in it. */
export type Claim = Pick<Owner, 'kind' | 'id' | 'epoch'>;

/** Whether the claim is to the turn as it stands; a late or foreign claim is not. */
export function holdsTurn(owner: Owner, claim: Claim): boolean {
  return (
    owner.kind !== 'queue' &&
    owner.kind === claim.kind &&
    owner.id === claim.id &&
    owner.epoch === claim.epoch
  );
}

/** The AI that leads every automated conversation. */
export const lana = { kind: 'ai', id: 'lana', name: 'Lana' } as const;
