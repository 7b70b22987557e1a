import type { Conversation } from './conversation.ts';
import type { Author, EventOf } from './event.ts';

/** Whoever has the turn keeps it and asks a colleague for advice, behind the customer's back. */
export interface Consult {
  readonly id: string;
  readonly by: Author;
  /** The colleague's id. */
  readonly to: string;
  readonly name: string;
  readonly question: string;
  /** `open` once the colleague has accepted. */
  readonly state: 'asked' | 'open';
  readonly askedAt: string;
  /** Until when the colleague may accept. */
  readonly expiresAt: string;
}

/** Whether the conversation has a consult that this person asked for or was asked to give. */
export function takesPart(consult: Consult | null, person: string): boolean {
  return consult !== null && (consult.by.id === person || consult.to === person);
}

export function consultAsked(event: EventOf<'consult-asked'>): Consult {
  const { consult: id, author: by, to, name, question, at: askedAt, expiresAt } = event;
  return { id, by, to, name, question, state: 'asked', askedAt, expiresAt };
}

export function consultAccepted(
  now: Conversation['consult'],
  { consult }: EventOf<'consult-accepted'>,
): Conversation['consult'] {
  return now?.id === consult ? { ...now, state: 'open' } : now;
}

export function consultEnded(
  now: Conversation['consult'],
  { consult }: EventOf<'consult-ended'>,
): Conversation['consult'] {
  return now?.id === consult ? null : now;
}
