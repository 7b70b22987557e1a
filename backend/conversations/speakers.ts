import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author } from '../../shared/conversation/event.ts';
import type { Claim, Owner } from '../../shared/conversation/ownership.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { Person } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { FailureError } from '../../shared/wire/failure.ts';

/** Whoever may hold the turn: a rep, a supervisor, or Lana. */
export type Speaker = Person | typeof lana;

type SpeakingAuthor = Author & { readonly kind: 'rep' | 'supervisor' | 'ai' };

/** Faro itself, where no person and no agent decided. */
export const faro: Author = { kind: 'system', id: 'faro', name: 'Faro' };

/** @throws FailureError `not-allowed` for a person whose role never speaks to customers. */
export function authorOf(speaker: Speaker): SpeakingAuthor {
  if (!('role' in speaker)) return speaker;
  const { id, name, role } = speaker;
  if (isStaff(role)) return { kind: role, id, name };
  throw new FailureError('not-allowed', 'Only a rep or a supervisor takes part in a conversation.');
}

/** The speaker as the owner that follows an epoch. @throws as `authorOf`. */
export function ownerAfter(epoch: number, speaker: Speaker): Owner {
  return { ...authorOf(speaker), epoch: epoch + 1 };
}

/** The queue as the owner that follows an epoch. */
export function queueAfter(epoch: number): Owner {
  return { kind: 'queue', id: 'queue', name: '', epoch: epoch + 1 };
}

/** The speaker's claim under the epoch they saw, or under the present one when they named none. */
export function claimOf(conversation: Conversation, speaker: Speaker, epoch?: number): Claim {
  const { kind, id } = authorOf(speaker);
  return { kind, id, epoch: epoch ?? conversation.owner.epoch };
}

/** Whether the speaker has the turn now. */
export function hasTurn({ owner }: Conversation, speaker: Speaker): boolean {
  return owner.id === speaker.id && owner.kind === authorOf(speaker).kind;
}
