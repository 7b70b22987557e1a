import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import type { Enforced, EnforcedKind } from '../../shared/countries/labour-rule.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { presenceCommands } from '../../shared/desks/presence.ts';
import { deskDay } from '../testing/desk-day.ts';
import { dayStart, nextDayStart, nextWeekStart, weekStart } from './working-day.ts';

const minute = 60_000;

/** What a rep may try, after a while; work is tried more often than anything else. */
const step = fc.record({
  seconds: fc.oneof(
    fc.integer({ min: 1, max: 20 }),
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 1_500 }) },
    fc.integer({ min: 1, max: 7_200 }),
  ),
  act: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('take', 'finish') },
    { weight: 6, arbitrary: fc.constantFrom('start-shift', 'start-rest', 'end-pause', 'be-available') },
    { weight: 1, arbitrary: fc.constantFrom(...presenceCommands) },
  ),
  minutes: fc.constantFrom(6, 8, 10, 15),
  abusive: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Any of the year's days, midnights and changes of the clocks among them. */
const starts = fc.oneof(
  fc.constantFrom(
    '2026-04-04T20:00:00Z',
    '2026-09-05T22:00:00Z',
    '2026-09-06T02:30:00Z',
    '2026-12-31T22:00:00Z',
  ),
  fc
    .date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
);

/** A rep's days as an observer with a stop-watch writes them down, without asking the judge. */
function observer(country: CountryCode) {
  const { timeZone } = countryPacks[country];
  const worked: { readonly from: number; readonly until: number }[] = [];
  /** Pauses of any kind by when they began, and how far they have come. */
  const paused = new Map<number, number>();
  const totalIn = (from: number, until: number) =>
    worked.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.until, until) - Math.max(span.from, from)),
      0,
    );
  return {
    write: (from: number, until: number) => void worked.push({ from, until }),
    pause: (began: number, until: number) => void paused.set(began, until),
    today: (now: number) => totalIn(dayStart(now, timeZone), nextDayStart(now, timeZone)),
    thisWeek: (now: number) => totalIn(weekStart(now, timeZone), nextWeekStart(now, timeZone)),
    /** When the work that runs now began, after the last idle time or pause of that length. */
    since(rest: number, now: number): number {
      const rested = [...paused].filter(([from, until]) => until - from >= rest).map(([, until]) => until);
      const since = Math.max(0, ...rested);
      let began = now;
      for (const span of worked.toReversed()) {
        if (began - span.until >= rest) break;
        began = span.from;
      }
      return Math.max(began, since);
    },
  };
}

function enforced<Kind extends EnforcedKind>(country: CountryCode, kind: Kind) {
  const parts = countryPacks[country].rules.flatMap((rule) =>
    rule.kind === 'labour' ? (rule.enforce ?? []) : [],
  );
  return parts.filter((part): part is Extract<Enforced, { kind: Kind }> => part.kind === kind);
}

interface Taken {
  readonly now: number;
  readonly minutes: number;
  readonly shift: { readonly from: number; readonly until: number };
  readonly today: number;
  readonly thisWeek: number;
  readonly sinceRest: (rest: number) => number;
  readonly contactEnded: number | null;
  readonly restsBegun: number;
  readonly onPause: boolean;
}

interface Lived {
  readonly taken: readonly Taken[];
  readonly rests: readonly {
    readonly at: number;
    readonly shift: { from: number; until: number };
    readonly overdue: boolean;
  }[];
  readonly pauses: readonly { readonly minutes: number; readonly lasted: number }[];
  readonly shifts: readonly {
    readonly at: number;
    readonly until: number;
    readonly lastWork: number | null;
  }[];
}

/** Lives the steps. Work runs by the minute, so that spans meet what the observer sees. */
function live(country: CountryCode, start: string, steps: readonly Step[]): Lived {
  const desk = deskDay(country, start, 2);
  const seen = observer(country);
  const lived = {
    taken: [] as Taken[],
    rests: [] as Lived['rests'][number][],
    pauses: [] as Lived['pauses'][number][],
  };
  const shifts: Lived['shifts'][number][] = [];
  let contactEnded: number | null = null;
  let lastWork: number | null = null;

  for (const { seconds, act, minutes, abusive } of steps) {
    const { shift, pause, openContacts } = desk.judge();
    const from = desk.now();
    const until = from + seconds * 1_000;
    const onShift = shift ? Math.min(until, shift.until) : from;
    const working = openContacts > 0 ? until : onShift;
    if (working > from) lastWork = working;
    if (pause) seen.pause(pause.from, onShift);
    if (working > from && pause?.kind !== 'meal') seen.write(from, working);
    // A meal ends with the shift; what goes on after it is work.
    if (pause?.kind === 'meal' && working > onShift) seen.write(onShift, working);
    desk.pass(seconds / 60);
    const now = desk.now();
    const judged = desk.judge();

    if (act === 'take') {
      if (desk.hold(minutes) !== null || !judged.shift) continue;
      const begun = judged.shift.from;
      const restsBegun = desk
        .soFar()
        .pauses.filter(({ kind, from: at }) => kind === 'rest' && at >= begun).length;
      lived.taken.push({
        now,
        minutes,
        shift: judged.shift,
        today: seen.today(now),
        thisWeek: seen.thisWeek(now),
        sinceRest: (rest) => seen.since(rest, now),
        contactEnded,
        restsBegun,
        onPause: judged.pause !== null,
      });
      desk.begin();
    } else if (act === 'finish') {
      if (judged.openContacts > 0) contactEnded = now;
      desk.end({ abusive });
    } else {
      const refused = desk.do(act);
      const after = desk.judge();
      if (refused === null && !judged.shift && after.shift)
        shifts.push({ at: now, until: after.shift.until, lastWork });
      if (!judged.pause && after.pause?.kind === 'rest' && after.shift) {
        lived.rests.push({ at: now, shift: after.shift, overdue: judged.nextRest?.state === 'overdue' });
      }
      if (judged.pause?.kind === 'rest' && judged.shift && after.shift && !after.pause) {
        lived.pauses.push({ minutes: judged.pause.minutes, lasted: now - judged.pause.from });
      }
    }
  }
  return { ...lived, shifts };
}

const days = fc.tuple(starts, fc.array(step, { minLength: 20, maxLength: 120, size: 'max' }));

describe.each(countryCodes)('in %s, whatever a rep tries', (country) => {
  const always = (check: (lived: Lived) => void) =>
    fc.assert(
      fc.property(days, ([start, steps]) => check(live(country, start, steps))),
      // A counterexample of such days is seen soon enough, and smaller ones take minutes to look for.
      { numRuns: 20, endOnFailure: true },
    );

  it('nothing begins but on a shift, off a pause, and with time to end before the shift does', () => {
    always(({ taken }) => {
      for (const { now, minutes, shift, onPause } of taken) {
        expect(onPause).toBe(false);
        expect(now).toBeGreaterThanOrEqual(shift.from);
        expect(now + minutes * minute).toBeLessThanOrEqual(shift.until);
      }
    });
  });

  it('nothing begins that would go past the longest work of the day or the week', () => {
    const limits = enforced(country, 'longest-work');
    always(({ taken }) => {
      for (const { minutes, today, thisWeek } of taken) {
        for (const { per, minutes: most } of limits) {
          expect((per === 'day' ? today : thisWeek) + minutes * minute).toBeLessThanOrEqual(most * minute);
        }
      }
    });
  });

  it('the gap between contacts is kept', () => {
    always(({ taken }) => {
      for (const { now, contactEnded } of taken) {
        for (const { seconds } of enforced(country, 'gap')) {
          expect(now - (contactEnded ?? 0)).toBeGreaterThanOrEqual(seconds * 1_000);
        }
      }
    });
  });

  it('rests begin in their window, last as long as they should, and hold everything once it has passed', () => {
    const [rule] = enforced(country, 'rests');
    const innerOf = (shift: { readonly from: number; readonly until: number }) => {
      if (!rule) return null;
      const from = shift.from + rule.notInFirstMinutes * minute;
      const until = shift.until - rule.notInLastMinutes * minute;
      return until - from >= rule.minutes.reduce((sum, each) => sum + each, 0) * minute
        ? { from, until }
        : null;
    };
    always(({ taken, rests, pauses }) => {
      for (const { minutes, lasted } of pauses) expect(lasted).toBeGreaterThanOrEqual(minutes * minute);
      expect(rule || rests.length === 0).toBeTruthy();
      for (const { at, shift, overdue } of rests.filter((rest) => innerOf(rest.shift) !== null)) {
        const inner = innerOf(shift);
        expect(at).toBeGreaterThanOrEqual(inner?.from ?? 0);
        expect(overdue || at < (inner?.until ?? 0)).toBe(true);
      }
      // Whatever the parts are: by the end of the inner time all rests have begun, or nothing begins any more.
      const late = taken.filter(
        ({ now, shift }) => now >= (innerOf(shift)?.until ?? Number.POSITIVE_INFINITY),
      );
      for (const { restsBegun } of late) expect(restsBegun).toBe(rule?.minutes.length);
    });
  });

  it('nobody works on without the rest after the longest stretch, nor comes back too soon', () => {
    always(({ taken, shifts }) => {
      for (const { now, sinceRest } of taken) {
        for (const { minutes, restMinutes } of enforced(country, 'longest-stretch')) {
          expect(now - sinceRest(restMinutes * minute)).toBeLessThan(minutes * minute);
        }
      }
      const anew = shifts.filter(({ until }, index) => shifts[index - 1]?.until !== until);
      for (const { at, lastWork } of anew) {
        for (const { minutes } of enforced(country, 'time-off')) {
          expect(at - (lastWork ?? 0)).toBeGreaterThanOrEqual(minutes * minute);
        }
      }
    });
  });
});

it('the days that are tried have shifts, contacts and rests in them', () => {
  const counts = fc
    .sample(days, { numRuns: 60, seed: 7 })
    .map(([start, steps]) => live('BR', start, steps))
    .map(({ taken, rests }) => ({ taken: taken.length, rests: rests.length }));
  expect({
    taken: counts.reduce((sum, { taken }) => sum + taken, 0) > 150,
    rests: counts.reduce((sum, { rests }) => sum + rests, 0) > 60,
  }).toEqual({ taken: true, rests: true });
});
