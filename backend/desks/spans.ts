/** Time from and until, in milliseconds of the epoch. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The same time without overlaps, in order. */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (span.until <= span.from) continue;
    if (last && span.from <= last.until) {
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    } else merged.push(span);
  }
  return merged;
}

/** What of the spans lies outside of all holes. */
export function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return union(holes).reduce<readonly Span[]>(
    (left, hole) =>
      left.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, hole.from) },
          { from: Math.max(from, hole.until), until },
        ].filter((part) => part.until > part.from),
      ),
    union(spans),
  );
}

/** Milliseconds of spans that do not overlap, from a time on. */
export function lengthSince(spans: readonly Span[], since: number): number {
  return spans.reduce((sum, { from, until }) => sum + Math.max(0, until - Math.max(from, since)), 0);
}
