import { useEffect, useEffectEvent } from 'react';

/** What each key does now; null where it does nothing. Keys as the browser names them. */
type Keys = Readonly<Record<string, (() => void) | null>>;

/** Gives keys of the wall their meaning while the component is on screen; none of them while something is written. */
export function useWallKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
      return;
    const does = keys[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** A field, and an open dialog or menu, have the keyboard to themselves. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  );
}
