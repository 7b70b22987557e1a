import type { FiledLine } from './conversation-search.ts';
import { countFound } from './words.ts';

/** Lines of one conversation that are looked at for the best, the newest. */
export const mostLinesLookedAt = 1_000;

/** The line that says most of the wanted words, the newest of several; null where none does, or none is wanted. */
export function bestLine(lines: readonly FiledLine[], wanted: readonly string[]): FiledLine | null {
  const found = lines
    .toSorted((one, other) => other.sequence - one.sequence)
    .slice(0, mostLinesLookedAt)
    .map((line) => ({ line, count: countFound(line.text, wanted) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return found[0]?.line ?? null;
}
