import type { PresenceSoFar } from './fold-presence.ts';
import { lengthSince, union, without, type Span } from './spans.ts';

const minute = 60_000;

/** Work so far: shifts with their rests, and contacts that went on after them. Meals are none. */
export function workSpans(soFar: PresenceSoFar, now: number): readonly Span[] {
  const meals = soFar.pauses.filter(({ kind }) => kind === 'meal');
  return without(presentSpans(soFar, now), meals.map(overWithShift(soFar, now)));
}

/** Milliseconds of work from a time on. */
export function workedSince(soFar: PresenceSoFar, since: number, now: number): number {
  return lengthSince(workSpans(soFar, now), since);
}

/** When the work that goes on now began after the last rest, meal or time off of at least so many minutes. */
export function stretchSince(soFar: PresenceSoFar, restMinutes: number, now: number): number {
  const rested = soFar.pauses
    .map(overWithShift(soFar, now))
    .filter(({ from, until }) => until - from >= restMinutes * minute);
  const stretches = [...without(presentSpans(soFar, now), rested), { from: now, until: now }];
  return stretches.reduce(
    (since, { from }, index) =>
      from - (stretches[index - 1]?.until ?? 0) >= restMinutes * minute ? from : since,
    now,
  );
}

/** When the rep was last at work; null for somebody who never was. */
export function lastPresent(soFar: PresenceSoFar, now: number): number | null {
  return presentSpans(soFar, now).at(-1)?.until ?? null;
}

function presentSpans(
  { onDuty, contacts }: Pick<PresenceSoFar, 'onDuty' | 'contacts'>,
  now: number,
): readonly Span[] {
  const shifts = onDuty.map(({ from, until, endsAt }) => ({
    from,
    until: Math.min(until ?? now, endsAt, now),
  }));
  return union([...shifts, ...contacts.map(closedAt(now))]);
}

/** A pause is over with the shift it was taken in: a contact that goes on after that is work. */
function overWithShift({ onDuty }: PresenceSoFar, now: number) {
  return (pause: PresenceSoFar['pauses'][number]): Span => {
    const shift = onDuty.findLast(({ from }) => from <= pause.from);
    const end = shift ? Math.min(shift.until ?? now, shift.endsAt) : now;
    return { from: pause.from, until: Math.max(pause.from, Math.min(pause.until ?? now, end)) };
  };
}

function closedAt(now: number) {
  return ({ from, until }: { readonly from: number; readonly until: number | null }): Span => ({
    from,
    until: until ?? now,
  });
}
