import {
  loadMeasures,
  shedOrder,
  type LoadMeasure,
  type LoadMeasured,
  type Shed,
} from '../../shared/load.ts';

/** From which value of each measure on something is given up; null where it never is. */
export type ShedLimits = Readonly<Record<LoadMeasure, Readonly<Record<Shed, number | null>>>>;

/**
 * The limits of a machine on which the event loop, or an append, is late by so many milliseconds before drafts are
 * given up. Running fewer turns makes a long queue of them no shorter, so that their queue alone gives up what makes
 * room for them and goes no further.
 */
export function shedLimits(lag: number): ShedLimits {
  const late = { drafts: lag, offers: lag * 2, 'deep-turns': lag * 4 };
  return {
    eventLoop: late,
    appends: late,
    turnQueue: { drafts: 0.5, offers: 0.8, 'deep-turns': null },
    oldestTurn: { drafts: 20, offers: 40, 'deep-turns': null },
  };
}

/** Share of its limit under which every measure must be before something is taken up again. */
const calmBelow = 0.7;
/** Milliseconds for which there must be too much to do before one thing more is given up, and calm before one less. */
export const patience = { more: 750, less: 4_000 } as const;

/** What is given up, and which way it is going. Times are milliseconds since the epoch. */
export interface Shedding {
  /** How many of `shedOrder` are given up: the first so many, never one without those before it. */
  readonly level: number;
  /** Since when the level is as it is; null since the beginning. */
  readonly since: number | null;
  /** What made the last step up necessary. */
  readonly because: LoadMeasure | null;
  /** Since when the measures have asked for another level without a pause. */
  readonly asking: { readonly way: 'more' | 'less'; readonly from: number } | null;
}

export const nothingShed: Shedding = { level: 0, since: null, because: null, asking: null };

/** What is given up at a level, in the order in which it was. */
export function shedAt({ level }: Pick<Shedding, 'level'>): readonly Shed[] {
  return shedOrder.slice(0, level);
}

/**
 * What to give up from now on: one step at a time, up once there has been too much to do for a moment, down once
 * there has been calm for longer. Pure.
 */
export function nextShedding(
  before: Shedding,
  measured: LoadMeasured,
  limits: ShedLimits,
  now: number,
): Shedding {
  const way = wayFrom(before.level, measured, limits);
  if (way === null) return before.asking === null ? before : { ...before, asking: null };
  const asking = before.asking?.way === way ? before.asking : { way, from: now };
  if (now - asking.from < patience[way]) return { ...before, asking };
  return way === 'more'
    ? { level: before.level + 1, since: now, because: worst(measured, limits), asking: null }
    : {
        level: before.level - 1,
        since: now,
        because: before.level > 1 ? before.because : null,
        asking: null,
      };
}

function wayFrom(level: number, measured: LoadMeasured, limits: ShedLimits): 'more' | 'less' | null {
  const reaches = (measure: LoadMeasure, shed: Shed) =>
    measured[measure] >= (limits[measure][shed] ?? Infinity);
  const isCalm = (measure: LoadMeasure, shed: Shed) =>
    measured[measure] < (limits[measure][shed] ?? Infinity) * calmBelow;
  const next = shedOrder[level];
  if (next && loadMeasures.some((measure) => reaches(measure, next))) return 'more';
  const last = shedOrder[level - 1];
  if (last && loadMeasures.every((measure) => isCalm(measure, last))) return 'less';
  return null;
}

/** The measure that is furthest beyond the first of its limits. */
function worst(measured: LoadMeasured, limits: ShedLimits): LoadMeasure {
  const beyond = (measure: LoadMeasure) => measured[measure] / (limits[measure].drafts ?? Infinity);
  return loadMeasures.reduce((most, measure) => (beyond(measure) > beyond(most) ? measure : most));
}
