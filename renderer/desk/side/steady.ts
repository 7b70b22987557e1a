import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

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
    const element = list.current;
    const letGo = (to: EventTarget | null) => {
      const hasFocus = to instanceof Node && element?.contains(to) === true;
      if (!hasFocus && element?.matches(':hover') !== true) setHeld(null);
    };
    for (const come of ['pointerenter', 'focusin']) element?.addEventListener(come, () => hold(), { signal });
    element?.addEventListener('pointerleave', () => letGo(document.activeElement), { signal });
    element?.addEventListener('focusout', ({ relatedTarget }) => letGo(relatedTarget), { signal });
    return () => listening.abort();
  }, [list]);
  return steady(held, now);
}

/** Milliseconds for which a place that has just changed under a finger does nothing. */
const justChanged = 400;

/**
 * Whether the item in a place is the one that a key pressed now can be meant for: not where it has only just taken
 * another's place.
 */
export function useMeant(items: readonly { readonly id: string }[]): (index: number) => boolean {
  const shown = useRef<readonly string[]>([]);
  const changedAt = useRef(new Map<number, number>());
  useEffect(() => {
    const ids = items.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      const before = shown.current[index];
      if (before !== undefined && before !== id) changedAt.current.set(index, performance.now());
    }
    shown.current = ids;
  }, [items]);
  return (index) => performance.now() - (changedAt.current.get(index) ?? -justChanged) >= justChanged;
}
