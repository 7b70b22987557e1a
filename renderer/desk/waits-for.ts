import { reservedFor, type PendingHandOver } from '../../shared/conversation/hand-over.ts';

type Waiting = Pick<PendingHandOver, 'to' | 'offer' | 'declinedBy'>;

/** Whether a hand-over waits for this person: for them alone, or for anyone and not declined by them. */
export function waitsFor(waiting: Waiting | null, me: string): boolean {
  if (!waiting) return false;
  return isOfferedTo(waiting, me) || (reservedFor(waiting) === null && !waiting.declinedBy.includes(me));
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
