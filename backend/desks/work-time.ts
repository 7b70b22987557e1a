import type { PresenceSoFar } from './fold-presence.ts';
import { lengthSince, union, without, type Span } from './spans.ts';

const minute = 60_000;

/** Work so far: shifts with their rests, and contacts that went on after them. Meals are none. */
export function workSpans({ onDuty, contacts, pauses }: PresenceSoFar, now: number): readonly Span[] {
  const meals = pauses.filter(({ kind }) => kind === 'meal');
  return without(presentSpans({ onDuty, contacts }, now), meals.map(closedAt(now)));
}

/** Milliseconds of work from a time on. */
export function workedSince(soFar: PresenceSoFar, since: number, now: number): number {
  return lengthSince(workSpans(soFar, now), since);
}

/** When the work that goes on now began after the last rest, meal or time off of at least so many minutes. */
export function stretchSince(soFar: PresenceSoFar, restMinutes: number, now: number): number {
  const rested = soFar.pauses
    .map(closedAt(now))
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

function closedAt(now: number) {
  return ({ from, until }: { readonly from: number; readonly until: number | null }): Span => ({
    from,
    until: until ?? now,
  });
}
