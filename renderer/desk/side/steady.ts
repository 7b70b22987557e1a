import { useState } from 'react';

/**
 * Holds what a list showed when the pointer or the focus came to it, so that nothing moves under the hand.
 * What is gone leaves at once; what is new waits until the hand leaves.
 */
export function steady<Item extends { readonly id: string }>(
  held: readonly Item[] | null,
  now: readonly Item[],
): readonly Item[] {
  if (!held) return now;
  const current = new Map(now.map((item) => [item.id, item]));
  const kept = held.flatMap(({ id }) => current.get(id) ?? []);
  return kept.length === 0 ? now : kept;
}

export function useSteady<Item extends { readonly id: string }>(now: readonly Item[]) {
  const [held, setHeld] = useState<readonly Item[] | null>(null);
  const items = steady(held, now);
  return { items, hold: () => setHeld((before) => before ?? now), release: () => setHeld(null) };
}
