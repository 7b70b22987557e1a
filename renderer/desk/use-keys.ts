import { use, useEffect, useEffectEvent } from 'react';
import { WritesHere } from './beside/writes-here.ts';
import { keyFor, strokeOf, type KeyName } from './keys.ts';

const handlers = new Map<KeyName, () => void>();

/**
 * Gives a key its meaning while the component is on screen; null takes it away. Of two conversations on screen the
 * keys are of the one that is written in.
 */
export function useKey(name: KeyName, handler: (() => void) | null): void {
  const active = use(WritesHere) && handler !== null;
  const latest = useEffectEvent(() => handler?.());
  useEffect(() => {
    if (!active) return undefined;
    const run = () => latest();
    handlers.set(name, run);
    return () => {
      if (handlers.get(name) === run) handlers.delete(name);
    };
  }, [name, active]);
}

/** Does what the key does now. Answers whether it does anything. */
export function runKey(name: KeyName): boolean {
  const handler = handlers.get(name);
  handler?.();
  return handler !== undefined;
}

/** Whether the key does anything now. */
export function keyWorks(name: KeyName): boolean {
  return handlers.has(name);
}

/** Listens to the keyboard for the whole desk. An open dialog has the keyboard to itself. */
export function useKeyListener(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyFor(strokeOf(event), isTyping(event.target));
      if (!name || (dialogIsOpen() && name !== 'palette')) return;
      if (runKey(name)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
