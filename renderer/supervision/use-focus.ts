import { useEffect, useRef, type RefObject } from 'react';

/** Gives the element the focus once, as soon as it is there; words that stand in it are gone on with at their end. */
export function useFocus<Focusable extends HTMLElement>(): RefObject<Focusable | null> {
  const field = useRef<Focusable>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    if (current instanceof HTMLTextAreaElement)
      current.setSelectionRange(current.textLength, current.textLength);
  }, []);
  return field;
}
