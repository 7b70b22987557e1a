import type { DeskView, Hold } from '../../shared/desks/desk-view.ts';
import type { PresenceSoFar } from './fold-presence.ts';
import { pauseEndsFrom, type Judgement } from './judge.ts';
import type { DeskTerms, HoldAt } from './rule-times.ts';
import { workedSince } from './work-time.ts';
import { dayStart, weekStart } from './working-day.ts';

/** A desk as its rep sees it. */
export function viewOf(soFar: PresenceSoFar, terms: DeskTerms, judged: Judgement, now: number): DeskView {
  const { shift, nextRest, pause } = judged;
  const worked = (since: number) => Math.floor(workedSince(soFar, since, now) / 1_000);
  const since = shift?.from ?? Number.POSITIVE_INFINITY;
  return {
    presence: judged.presence,
    shift: shift && { startedAt: iso(shift.from), endsAt: iso(shift.until) },
    holds: judged.holds.map(holdOf),
    waits: judged.waits.map(holdOf),
    contacts: judged.openContacts,
    contactsAtOnce: terms.contactsAtOnce,
    nextRest: nextRest && {
      state: nextRest.state,
      minutes: nextRest.minutes,
      opensAt: iso(nextRest.opensAt),
      closesAt: iso(nextRest.closesAt),
      rule: nextRest.rule,
    },
    restsPlanned: judged.restsPlanned,
    pauses: soFar.pauses
      .filter(({ from }) => from >= since)
      .map(({ kind, from, until, minutes }) => ({
        kind,
        from: iso(from),
        until: until === null ? null : iso(until),
        minutes,
      })),
    pauseMayEndAt: pause && pauseEndsFrom(pause) > now ? iso(pauseEndsFrom(pause)) : null,
    recovery: judged.recovery,
    countersOnDemand: judged.countersOnDemand,
    worked: { day: worked(dayStart(now, terms.timeZone)), week: worked(weekStart(now, terms.timeZone)) },
    labourCountry: terms.country,
    rules: terms.rules.map(({ id, summary, source, status }) => ({ id, summary, source, status })),
  };
}

function holdOf({ because, rule, until }: HoldAt): Hold {
  return { because, rule, until: until === null ? null : iso(until) };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
