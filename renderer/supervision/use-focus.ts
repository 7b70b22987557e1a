import { useEffect, useRef, type RefObject } from 'react';

/** Gives the element the focus once, as soon as it is there. */
export function useFocus<Focusable extends HTMLElement>(): RefObject<Focusable | null> {
  const field = useRef<Focusable>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
