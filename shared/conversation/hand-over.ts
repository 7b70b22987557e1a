import type { Language } from '../language.ts';
import type { Skill } from '../desks/skill.ts';
import type { Briefing } from './briefing.ts';
import type { Conversation } from './conversation.ts';
import type { EventOf, HandOverReason } from './event.ts';

/** The one person who is asked now whether they take a conversation that waits. */
export interface Offer {
  /** Their id. */
  readonly to: string;
  readonly name: string;
  readonly at: string;
  readonly expiresAt: string;
  /** The customer's language where it is none of theirs. */
  readonly otherLanguage: Language | null;
}

export interface PendingHandOver {
  readonly id: string;
  readonly reason: HandOverReason;
  /** The colleague that it is meant for; null for the team. */
  readonly to: string | null;
  /** The skill that whoever passed it on asked for; null leaves that to what it is about. */
  readonly team: Skill | null;
  readonly briefing: Briefing;
  readonly requestedAt: string;
  readonly expiresAt: string;
  /** Times that nobody took it in time, so far. */
  readonly expired: number;
  readonly declinedBy: readonly string[];
  readonly offer: Offer | null;
  /** Who was asked and did not take it, and when: each once, with the last time. */
  readonly passedBy: readonly { readonly id: string; readonly at: string }[];
  /** The customer's language while people of the country are on duty and none of them speaks it. */
  readonly spokenByNobody: Language | null;
}

/** The only rep who may take a conversation that waits; null while any may. Supervisors always may. */
export function reservedFor({ to, offer }: Pick<PendingHandOver, 'to' | 'offer'>): string | null {
  return offer?.to ?? to;
}

/** Where a contact is: every one is in exactly one of these. */
export type Place =
  | { readonly kind: 'closed' }
  | { readonly kind: 'with-owner'; readonly id: string }
  /** For anyone who takes it. Lana may keep it company. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'offered'; readonly to: string };

export function placeOf({ closedAt, handOver, owner }: Conversation): Place {
  if (closedAt !== null) return { kind: 'closed' };
  if (!handOver) return { kind: 'with-owner', id: owner.id };
  const to = reservedFor(handOver);
  return to === null ? { kind: 'waiting' } : { kind: 'offered', to };
}

type HandOver = PendingHandOver | null;

/** Asked for again it keeps its place in the line, who passed on it, and an offer that runs. */
export function handOverRequested(now: HandOver, event: EventOf<'hand-over-requested'>): PendingHandOver {
  return {
    id: event.handOver,
    reason: event.reason,
    to: event.to,
    team: event.team ?? null,
    briefing: event.briefing,
    requestedAt: now?.requestedAt ?? event.at,
    expiresAt: event.expiresAt,
    expired: now?.expired ?? 0,
    declinedBy: [],
    offer: event.to === null ? (now?.offer ?? null) : null,
    passedBy: now?.passedBy ?? [],
    spokenByNobody: now?.spokenByNobody ?? null,
  };
}

export function handOverDeclined(now: HandOver, event: EventOf<'hand-over-declined'>): HandOver {
  const { id } = event.author;
  return (
    now && {
      ...now,
      to: now.to === id ? null : now.to,
      offer: now.offer?.to === id ? null : now.offer,
      declinedBy: [...now.declinedBy, id],
      passedBy: passed(now, id, event.at),
    }
  );
}

/** A colleague whom it was meant for has passed on it; an offer to anyone runs on. */
export function handOverExpired(now: HandOver, event: EventOf<'hand-over-expired'>): HandOver {
  return (
    now && {
      ...now,
      to: null,
      expired: event.rounds,
      passedBy: now.to === null ? now.passedBy : passed(now, now.to, event.at),
    }
  );
}

export function contactOffered(now: HandOver, event: EventOf<'contact-offered'>): HandOver {
  const { to, name, at, expiresAt, otherLanguage = null } = event;
  return now && { ...now, offer: { to, name, at, expiresAt, otherLanguage } };
}

export function offerUnanswered(now: HandOver, event: EventOf<'offer-unanswered'>): HandOver {
  return now && { ...now, offer: null, passedBy: passed(now, event.to, event.at) };
}

/** Whoever it was offered to keeps their place among those who may be asked. */
export function offerWithdrawn(now: HandOver): HandOver {
  return now && { ...now, offer: null };
}

export function speakersMissed(now: HandOver, { language }: EventOf<'speakers-missed'>): HandOver {
  return now && { ...now, spokenByNobody: language };
}

function passed({ passedBy }: PendingHandOver, id: string, at: string): PendingHandOver['passedBy'] {
  return [...passedBy.filter((other) => other.id !== id), { id, at }];
}
