import type { HoldReason } from '../../shared/desks/desk-view.ts';
import type { Presence } from '../../shared/desks/presence.ts';
import type { OnDuty, Pause, PresenceSoFar } from './fold-presence.ts';
import type { RestWindow } from './rest-windows.ts';
import {
  endsOf,
  firstOf,
  gapOf,
  limitsOf,
  reached,
  recoveryOf,
  restOf,
  stretchOf,
  timeOffOf,
  type DeskTerms,
  type HoldAt,
} from './rule-times.ts';
import type { Span } from './spans.ts';

export interface Judgement {
  readonly presence: Presence;
  readonly shift: Span | null;
  /** Why nothing new may begin at all. */
  readonly holds: readonly HoldAt[];
  /** Why the queue leaves the desk in peace beyond that. */
  readonly waits: readonly HoldAt[];
  /** What begins now has to be over at the latest at the first of these. */
  readonly ends: readonly (HoldAt & { readonly until: number })[];
  readonly openContacts: number;
  readonly nextRest:
    | (RestWindow & { readonly rule: string; readonly state: 'later' | 'open' | 'overdue' })
    | null;
  readonly restsPlanned: number;
  readonly pause: Pause | null;
  readonly recovery: { readonly minutes: number; readonly rule: string } | null;
  readonly countersOnDemand: boolean;
  readonly readySince: number;
  /** When the judgement is another one, by time alone; null when never. */
  readonly changesAt: number | null;
}

const minute = 60_000;

/** Judges what may begin at a desk now, from when on, and which rule says no. Looks at nothing but its arguments. */
export function judge(soFar: PresenceSoFar, terms: DeskTerms, now: number): Judgement {
  const shift = shiftAt(soFar, now);
  const pause = shift ? pauseAt(soFar) : null;
  const openContacts = soFar.contacts.filter(({ until }) => until === null).length;
  const rest = shift && restOf(soFar, terms, shift, now);
  const ends = shift ? endsOf(soFar, terms, shift, now) : [];
  const gap = gapOf(soFar, terms);
  const wrapUpUntil = soFar.wrapUpFrom === null ? null : soFar.wrapUpFrom + terms.times.wrapUpSeconds * 1_000;
  const recovery = soFar.recoveryOwed && shift && !pause ? recoveryOf(terms) : null;
  const stretch = shift && !pause ? stretchOf(soFar, terms, now) : null;
  const writing = wrapUpUntil !== null && wrapUpUntil > now;

  const holds: readonly (HoldAt | null)[] = shift
    ? [
        pause && pauseHold(pause, terms),
        soFar.busy && own(soFar.busy),
        ...ends
          .filter(({ because, until }) => because !== 'shift-end' && until <= now)
          .map(reached(terms, shift.from)),
        stretch && stretch.at <= now ? { because: 'stretch', rule: stretch.rule, until: null } : null,
        rest?.next?.state === 'overdue' && !pause
          ? { because: 'rest-due', rule: rest.next.rule, until: null }
          : null,
        gap && gap.until > now ? gap : null,
        openContacts >= terms.contactsAtOnce ? own('full') : null,
      ]
    : [timeOffOf(soFar, terms, now), own('off')];
  const waits: readonly (HoldAt | null)[] = [
    recovery && { because: 'recovery', rule: recovery.rule, until: null },
    writing ? { because: 'wrap-up', rule: null, until: wrapUpUntil } : null,
  ];
  const kept = { holds: present(holds), waits: shift ? present(waits) : [] };
  return {
    ...kept,
    presence: presenceOf({ shift, pause, openContacts, busy: soFar.busy, writing }),
    shift,
    ends,
    openContacts,
    nextRest: pause ? null : (rest?.next ?? null),
    restsPlanned: rest?.planned ?? 0,
    pause,
    recovery,
    countersOnDemand: firstOf(terms.rules, 'counters-on-demand') !== null,
    readySince: Math.max(soFar.changedAt, gap?.until ?? 0, wrapUpUntil ?? 0),
    changesAt: earliestAfter(now, [
      ...[...kept.holds, ...kept.waits, ...ends].map(({ until }) => until),
      shift?.until ?? null,
      stretch?.at ?? null,
      pause && pauseEndsFrom(pause),
      rest?.next?.opensAt ?? null,
      rest?.next?.closesAt ?? null,
    ]),
  };
}

/** Why something that usually takes so many minutes may not begin now; null when it may. */
export function holdOn({ holds, ends }: Judgement, minutes: number, now: number): HoldAt | null {
  return holds[0] ?? ends.find(({ until }) => now + minutes * minute > until) ?? null;
}

/** Whether a shift may start now, and when it then ends; one that was ended too early goes on as it was planned. */
export function nextShift(
  soFar: PresenceSoFar,
  terms: DeskTerms,
  now: number,
): HoldAt | { readonly endsAt: number } {
  const last = soFar.onDuty.at(-1);
  if (last && last.endsAt > now) return { endsAt: last.endsAt };
  const timeOff = timeOffOf(soFar, terms, now);
  if (timeOff) return timeOff;
  const limits = limitsOf(soFar, terms, now, now);
  const spent = limits.find(({ until }) => until <= now);
  if (spent) return reached(terms, now)(spent);
  return { endsAt: Math.min(now + terms.times.shiftMinutes * minute, ...limits.map(({ until }) => until)) };
}

/** From when on the pause may be ended: a rest lasts as long as its rule says, everything else as long as one likes. */
export function pauseEndsFrom({ kind, from, minutes }: Pause): number {
  return kind === 'rest' ? from + minutes * minute : from;
}

function shiftAt({ onDuty }: PresenceSoFar, now: number): Judgement['shift'] {
  const last = onDuty.at(-1);
  if (!last || last.until !== null || last.endsAt <= now) return null;
  return { from: startOf(onDuty, last.endsAt) ?? last.from, until: last.endsAt };
}

/** A shift that was resumed began with its first stretch. */
function startOf(onDuty: readonly OnDuty[], endsAt: number): number | undefined {
  return onDuty.find((stretch) => stretch.endsAt === endsAt)?.from;
}

function pauseAt({ pauses }: PresenceSoFar): Pause | null {
  const last = pauses.at(-1);
  return last && last.until === null ? last : null;
}

function presenceOf(given: {
  readonly shift: Judgement['shift'];
  readonly pause: Pause | null;
  readonly openContacts: number;
  readonly busy: PresenceSoFar['busy'];
  readonly writing: boolean;
}): Presence {
  if (given.pause) return 'break';
  if (given.openContacts > 0) return 'busy';
  if (!given.shift) return 'off';
  if (given.busy) return 'busy';
  return given.writing ? 'wrap-up' : 'available';
}

function pauseHold(pause: Pause, { rules }: DeskTerms): HoldAt {
  const rule = pause.kind === 'rest' ? (firstOf(rules, 'rests')?.rule ?? null) : null;
  return { because: 'pause', rule, until: null };
}

function own(because: HoldReason): HoldAt {
  return { because, rule: null, until: null };
}

function present(holds: readonly (HoldAt | null)[]): readonly HoldAt[] {
  return holds.filter((hold) => hold !== null);
}

function earliestAfter(now: number, times: readonly (number | null)[]): number | null {
  const later = times.filter((time): time is number => time !== null && time > now);
  return later.length > 0 ? Math.min(...later) : null;
}
