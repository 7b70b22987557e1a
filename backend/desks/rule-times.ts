import type { CountryCode, LabourRule } from '../../shared/countries/country.ts';
import type { Enforced, EnforcedKind } from '../../shared/countries/labour-rule.ts';
import type { ShiftTimes } from '../../shared/countries/shift-times.ts';
import type { HoldReason } from '../../shared/desks/desk-view.ts';
import type { PresenceSoFar } from './fold-presence.ts';
import { restWindows } from './rest-windows.ts';
import type { Span } from './spans.ts';
import { lastPresent, stretchSince, workedSince } from './work-time.ts';
import { dayStart, nextDayStart, nextWeekStart, weekStart } from './working-day.ts';

/** What holds for one desk. */
export interface DeskTerms {
  /** Whose rules these are: where the rep is employed. */
  readonly country: CountryCode;
  /** Those that are on; of two that enforce the same, the first counts where only one can. */
  readonly rules: readonly LabourRule[];
  readonly times: ShiftTimes;
  readonly timeZone: string;
  readonly contactsAtOnce: number;
}

/** Times are milliseconds of the epoch. */
export interface HoldAt {
  readonly because: HoldReason;
  readonly rule: string | null;
  readonly until: number | null;
}

const minute = 60_000;

/** The first rule that enforces this, and how. */
export function firstOf<Kind extends EnforcedKind>(rules: readonly LabourRule[], kind: Kind) {
  for (const { id, enforce = [] } of rules) {
    const part = enforce.find((each): each is Extract<Enforced, { kind: Kind }> => each.kind === kind);
    if (part) return { rule: id, part };
  }
  return null;
}

/** The rest that comes next in a shift, and how many it has; null where no rule gives any. */
export function restOf(soFar: PresenceSoFar, { rules }: DeskTerms, shift: Span, now: number) {
  const found = firstOf(rules, 'rests');
  if (!found) return null;
  const windows = restWindows(found.part, shift);
  const taken = soFar.pauses.filter(({ kind, from }) => kind === 'rest' && from >= shift.from).length;
  const window = windows[taken];
  if (!window) return { planned: windows.length, next: null };
  const state = now >= window.closesAt ? 'overdue' : now >= window.opensAt ? 'open' : 'later';
  return { planned: windows.length, next: { ...window, rule: found.rule, state } as const };
}

/** When the shift, its day and its week are over, earliest first. */
export function endsOf(soFar: PresenceSoFar, terms: DeskTerms, shift: Span, now: number) {
  const rule = firstOf(terms.rules, 'end-of-shift')?.rule ?? null;
  const end = { because: 'shift-end', rule, until: shift.until } as const;
  return [...limitsOf(soFar, terms, shift.from, now), end].toSorted((one, other) => one.until - other.until);
}

/**
 * When the longest work of the day and of the week is reached if the rep works on. A shift that goes on past
 * midnight counts whole to the day and week in which it began, and what was worked since then with it.
 */
export function limitsOf(soFar: PresenceSoFar, { rules, timeZone }: DeskTerms, began: number, now: number) {
  return rules.flatMap(({ id, enforce = [] }) =>
    enforce.flatMap((part) => {
      if (part.kind !== 'longest-work') return [];
      const since = part.per === 'day' ? dayStart(began, timeZone) : weekStart(began, timeZone);
      const left = part.minutes * minute - workedSince(soFar, since, now);
      return [{ because: part.per, rule: id, until: now + left }];
    }),
  );
}

/** A limit that is reached holds until the next day or week begins. */
export function reached({ timeZone }: DeskTerms, began: number) {
  return ({ because, rule }: HoldAt): HoldAt => ({
    because,
    rule,
    until: because === 'day' ? nextDayStart(began, timeZone) : nextWeekStart(began, timeZone),
  });
}

/** Until when the gap after the last contact lasts; null where there is none. */
export function gapOf({ contactEndedAt }: PresenceSoFar, { rules }: DeskTerms) {
  const found = firstOf(rules, 'gap');
  if (!found || contactEndedAt === null) return null;
  return { because: 'gap', rule: found.rule, until: contactEndedAt + found.part.seconds * 1_000 } as const;
}

/** When the work that goes on now has been long enough without a rest. */
export function stretchOf(soFar: PresenceSoFar, { rules }: DeskTerms, now: number) {
  const found = firstOf(rules, 'longest-stretch');
  if (!found) return null;
  const { minutes, restMinutes } = found.part;
  return { rule: found.rule, at: stretchSince(soFar, restMinutes, now) + minutes * minute };
}

/** The pause that follows an abusive contact. */
export function recoveryOf({ rules }: DeskTerms) {
  const found = firstOf(rules, 'recovery-pause');
  return found && { minutes: found.part.minutes, rule: found.rule };
}

/** The time off that a shift ended begins; null once it is over, and while the shift may be resumed. */
export function timeOffOf(soFar: PresenceSoFar, { rules }: DeskTerms, now: number): HoldAt | null {
  const found = firstOf(rules, 'time-off');
  const last = lastPresent(soFar, now);
  const planned = soFar.onDuty.at(-1)?.endsAt ?? 0;
  if (!found || last === null || planned > now) return null;
  const until = last + found.part.minutes * minute;
  return until > now ? { because: 'time-off', rule: found.rule, until } : null;
}
