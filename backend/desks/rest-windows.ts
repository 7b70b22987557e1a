import type { Enforced } from '../../shared/countries/labour-rule.ts';

type Rests = Extract<Enforced, { kind: 'rests' }>;

/** When one rest of a shift may begin, and until when it has to, in milliseconds of the epoch. */
export interface RestWindow {
  readonly minutes: number;
  readonly opensAt: number;
  readonly closesAt: number;
}

const minute = 60_000;

/**
 * The rests of a shift, in their order: the shift without its first and last minutes, in parts of the same length,
 * one for each. In a shift too short for that the rests stay as they are, and the whole shift is shared out.
 */
export function restWindows(
  rests: Rests,
  shift: { readonly from: number; readonly until: number },
): readonly RestWindow[] {
  const needed = rests.minutes.reduce((sum, each) => sum + each, 0) * minute;
  const inner = {
    from: shift.from + rests.notInFirstMinutes * minute,
    until: shift.until - rests.notInLastMinutes * minute,
  };
  const { from, until } = inner.until - inner.from >= needed ? inner : shift;
  const part = (until - from) / rests.minutes.length;
  return rests.minutes.map((minutes, index) => {
    const opensAt = from + index * part;
    return { minutes, opensAt, closesAt: Math.max(opensAt, opensAt + part - minutes * minute) };
  });
}
