import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Selects in the field once it has the words that were just put there. */
export function useSelecting(field: RefObject<HTMLTextAreaElement | null>) {
  const wanted = useRef<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(...wanted.current);
    wanted.current = null;
  });
  return (selection: readonly [number, number]) => {
    wanted.current = selection;
  };
}

/** Whether the cursor is behind all that is written. */
export function atEnd(field: HTMLTextAreaElement | null): boolean {
  return (
    field !== null && field.selectionStart === field.value.length && field.selectionEnd === field.value.length
  );
}
