/** Chance that repeats: the same seed gives the same course of things. */
export interface Random {
  /** 0 up to, but not, 1. */
  next(): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

/** Mulberry32, a well-known small generator; good enough for talk, not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
