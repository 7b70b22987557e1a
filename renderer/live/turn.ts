import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Owner } from '../../shared/conversation/ownership.ts';
import { isStaff } from '../../shared/people/staff.ts';

export type Turn = 'yours' | 'theirs' | 'nobody' | 'closed';

/** Whose turn a conversation is, seen by one person. */
export function turnOf({ owner, closedAt }: Pick<Conversation, 'owner' | 'closedAt'>, me: string): Turn {
  if (closedAt !== null) return 'closed';
  if (owner.kind === 'queue') return 'nobody';
  return ownedBy(owner, me) ? 'yours' : 'theirs';
}

export function ownedBy(owner: Owner, person: string): boolean {
  return isStaff(owner.kind) && owner.id === person;
}
