import type { Needing } from './need.ts';

/**
 * A function that answers with the tiles of the last time where they tell the same, and with the very list of the
 * last time where all of it does: what is shown from them is then not shown anew.
 */
export function keepNeedings(): (now: readonly Needing[]) => readonly Needing[] {
  let list: readonly Needing[] = [];
  let known = new Map<string, Needing>();
  return (now) => {
    const kept = now.map((needing) => {
      const before = known.get(needing.row.id);
      return before && isSame(before, needing) ? before : needing;
    });
    if (kept.length === list.length && kept.every((needing, index) => needing === list[index])) return list;
    list = kept;
    known = new Map(kept.map((needing) => [needing.row.id, needing]));
    return list;
  };
}

function isSame(one: Needing, other: Needing): boolean {
  return (
    one.row === other.row &&
    one.level === other.level &&
    one.since === other.since &&
    JSON.stringify(one.need) === JSON.stringify(other.need)
  );
}
