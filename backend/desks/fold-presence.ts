import { assertNever } from '../../shared/assert-never.ts';
import type { PauseKind, PresenceChange } from '../../shared/desks/presence.ts';

type Started = Extract<PresenceChange, { kind: 'shift-started' }>;

/** A stretch of a shift between its start, or its resumption, and its end. Times are milliseconds of the epoch. */
export interface OnDuty {
  readonly from: number;
  /** When the shift is planned to end: the same for all stretches of one shift. */
  readonly endsAt: number;
  /** When the rep ended it; null until they do. */
  readonly until: number | null;
}

export interface Pause {
  readonly kind: PauseKind;
  readonly from: number;
  readonly until: number | null;
  readonly minutes: number;
}

export interface Contact {
  readonly conversationId: string;
  readonly from: number;
  readonly until: number | null;
}

/** A rep's presence as its log tells it so far, oldest first; made only by `foldPresence`. */
export interface PresenceSoFar {
  readonly rep: Pick<Started, 'name' | 'countries' | 'language'> | null;
  readonly onDuty: readonly OnDuty[];
  readonly pauses: readonly Pause[];
  readonly contacts: readonly Contact[];
  /** Why the rep takes nothing, though they could. */
  readonly busy: 'own-choice' | 'no-answer' | null;
  /** When the last contact ended. */
  readonly contactEndedAt: number | null;
  /** Since when a closed contact is being written up. */
  readonly wrapUpFrom: number | null;
  /** A pause is owed for an abusive contact, and neither taken nor declined. */
  readonly recoveryOwed: boolean;
  readonly changedAt: number;
}

export const nothingYet: PresenceSoFar = {
  rep: null,
  onDuty: [],
  pauses: [],
  contacts: [],
  busy: null,
  contactEndedAt: null,
  wrapUpFrom: null,
  recoveryOwed: false,
  changedAt: 0,
};

/** Folds one more line of the same rep's log. */
export function foldPresence(
  now: PresenceSoFar,
  { at, change }: { readonly at: string; readonly change: PresenceChange },
): PresenceSoFar {
  const time = Date.parse(at);
  return { ...now, ...changes(now, change, time), changedAt: time };
}

function changes(now: PresenceSoFar, change: PresenceChange, at: number): Partial<PresenceSoFar> {
  switch (change.kind) {
    case 'shift-started':
      return {
        rep: { name: change.name, countries: change.countries, language: change.language },
        onDuty: [...ended(now.onDuty, at), { from: at, endsAt: Date.parse(change.endsAt), until: null }],
        pauses: ended(now.pauses, at),
        busy: null,
        wrapUpFrom: null,
      };
    case 'shift-ended':
      return {
        onDuty: ended(now.onDuty, at),
        pauses: ended(now.pauses, at),
        busy: null,
        recoveryOwed: false,
      };
    case 'pause-started': {
      const { pause: kind, minutes } = change;
      return {
        pauses: [...ended(now.pauses, at), { kind, from: at, until: null, minutes }],
        busy: null,
        wrapUpFrom: null,
        ...(kind === 'recovery' ? { recoveryOwed: false } : {}),
      };
    }
    case 'pause-ended':
      return { pauses: ended(now.pauses, at) };
    case 'became-busy':
      return { busy: change.because };
    case 'became-available':
      return { busy: null, wrapUpFrom: null };
    case 'recovery-declined':
      return { recoveryOwed: false };
    case 'contact-began': {
      const { conversationId } = change;
      return {
        contacts: [...now.contacts, { conversationId, from: at, until: null }],
        wrapUpFrom: null,
        recoveryOwed: false,
      };
    }
    case 'contact-ended':
      return {
        contacts: now.contacts.map((each) =>
          each.conversationId === change.conversationId && each.until === null
            ? { ...each, until: at }
            : each,
        ),
        contactEndedAt: at,
        wrapUpFrom: change.closed ? at : null,
        recoveryOwed: now.recoveryOwed || change.abusive,
      };
    default:
      return assertNever(change);
  }
}

/** The stretches, of which the open ones end now. One that should have ended before, by plan, did. */
function ended<Kind extends { readonly until: number | null; readonly endsAt?: number }>(
  spans: readonly Kind[],
  at: number,
): readonly Kind[] {
  return spans.map((span) =>
    span.until === null ? { ...span, until: Math.min(at, span.endsAt ?? at) } : span,
  );
}
