import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

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

/** The items as `list` shows them, still while the pointer or the focus is in it. */
export function useSteady<Item extends { readonly id: string }>(
  now: readonly Item[],
  list: RefObject<HTMLElement | null>,
): readonly Item[] {
  const [held, setHeld] = useState<readonly Item[] | null>(null);
  const hold = useEffectEvent(() => setHeld((before) => before ?? now));
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    for (const come of ['pointerenter', 'focusin'])
      list.current?.addEventListener(come, () => hold(), { signal });
    for (const go of ['pointerleave', 'focusout'])
      list.current?.addEventListener(go, () => setHeld(null), { signal });
    return () => listening.abort();
  }, [list]);
  return steady(held, now);
}
