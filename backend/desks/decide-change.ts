import { assertNever } from '../../shared/assert-never.ts';
import type { PresenceChange, PresenceCommand } from '../../shared/desks/presence.ts';
import type { Person } from '../../shared/people/person.ts';
import type { PresenceSoFar } from './fold-presence.ts';
import { judge, nextShift, pauseEndsFrom, type Judgement } from './judge.ts';
import { firstOf, type DeskTerms } from './rule-times.ts';
import { refusedBy } from './refuse.ts';

/**
 * What a rep's command changes in their log; null when everything is as they want it.
 *
 * @throws FailureError `not-on-shift`, `rule-holds` or `desk-not-ready`, with what holds.
 */
export function decideChange(
  soFar: PresenceSoFar,
  terms: DeskTerms,
  {
    command,
    person,
    now,
  }: { readonly command: PresenceCommand; readonly person: Person; readonly now: number },
): PresenceChange | null {
  const judgement = judge(soFar, terms, now);
  const { shift, pause } = judgement;
  if (command === 'start-shift') return shift ? null : shiftStart(soFar, terms, person, now);
  if (!shift) {
    if (command === 'end-shift') return null;
    throw refusedBy({ because: 'off', rule: null, until: null });
  }
  switch (command) {
    case 'end-shift':
      return { kind: 'shift-ended' };
    case 'be-available':
      if (pause) return pauseEnd(terms, judgement, now);
      return soFar.busy || soFar.wrapUpFrom !== null ? { kind: 'became-available' } : null;
    case 'be-busy':
      if (pause) pauseEnd(terms, judgement, now);
      return soFar.busy === 'own-choice' ? null : { kind: 'became-busy', because: 'own-choice' };
    case 'start-rest':
      return pause ? null : restStart(terms, judgement);
    case 'start-meal': {
      const minutes = firstOf(terms.rules, 'longest-stretch')?.part.restMinutes ?? terms.times.mealMinutes;
      return pause ? null : { kind: 'pause-started', pause: 'meal', minutes };
    }
    case 'start-recovery':
      return judgement.recovery
        ? { kind: 'pause-started', pause: 'recovery', minutes: judgement.recovery.minutes }
        : null;
    case 'decline-recovery':
      return judgement.recovery ? { kind: 'recovery-declined' } : null;
    case 'end-pause':
      return pause ? pauseEnd(terms, judgement, now) : null;
    default:
      return assertNever(command);
  }
}

function shiftStart(soFar: PresenceSoFar, terms: DeskTerms, person: Person, now: number): PresenceChange {
  const next = nextShift(soFar, terms, now);
  if ('because' in next) throw refusedBy(next);
  const { name, countries, language } = person;
  return { kind: 'shift-started', endsAt: new Date(next.endsAt).toISOString(), name, countries, language };
}

function restStart({ rules }: DeskTerms, { nextRest }: Judgement): PresenceChange {
  if (nextRest && nextRest.state !== 'later') {
    return { kind: 'pause-started', pause: 'rest', minutes: nextRest.minutes };
  }
  const rule = firstOf(rules, 'rests')?.rule ?? null;
  throw refusedBy({ because: 'rest-later', rule, until: nextRest?.opensAt ?? null });
}

function pauseEnd({ rules }: DeskTerms, { pause }: Judgement, now: number): PresenceChange {
  const until = pause ? pauseEndsFrom(pause) : now;
  if (until <= now) return { kind: 'pause-ended' };
  throw refusedBy({ because: 'pause', rule: firstOf(rules, 'rests')?.rule ?? null, until });
}
