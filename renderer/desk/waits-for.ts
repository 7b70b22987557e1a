import type { Conversation } from '../../shared/conversation/conversation.ts';
import { reservedFor, type PendingHandOver } from '../../shared/conversation/hand-over.ts';
import type { Person } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { ownedBy } from '../live/turn.ts';

type Waiting = Pick<PendingHandOver, 'to' | 'offer' | 'declinedBy'>;

/** Whether a hand-over waits for this person: for them alone, or for anyone and not declined by them. */
export function waitsFor(waiting: Waiting | null, me: string): boolean {
  if (!waiting) return false;
  return isOfferedTo(waiting, me) || (reservedFor(waiting) === null && !waiting.declinedBy.includes(me));
}

/**
 * Whether this person may take the turn: a rep from Lana, and from the queue what waits for no colleague alone; a
 * supervisor from anyone.
 */
export function mayTake(
  { owner, handOver, closedAt }: Pick<Conversation, 'owner' | 'handOver' | 'closedAt'>,
  { id, role }: Pick<Person, 'id' | 'role'>,
): boolean {
  if (closedAt !== null || ownedBy(owner, id)) return false;
  if (role === 'supervisor') return true;
  const only = handOver && reservedFor(handOver);
  return !isStaff(owner.kind) && (only === null || only === id);
}

/** Whether this person alone is asked to take it. */
export function isOfferedTo(waiting: Pick<Waiting, 'to' | 'offer'> | null, me: string): boolean {
  return waiting !== null && reservedFor(waiting) === me;
}

/** The time in which it is to be answered: that of the offer while one runs. */
export function answerTime({
  offer,
  since,
  expiresAt,
}: Pick<PendingHandOver, 'offer' | 'expiresAt'> & { readonly since: string }) {
  return { from: Date.parse(offer?.at ?? since), until: Date.parse(offer?.expiresAt ?? expiresAt) };
}
