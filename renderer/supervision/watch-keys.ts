import { useEffect } from 'react';

interface WatchKeys {
  readonly onTake: () => void;
  readonly onWhisper: () => void;
  readonly onClose: () => void;
}

/** T takes the turn, W whispers, Esc ends the watch; none of them while something is being written. */
export function useWatchKeys({ onTake, onWhisper, onClose }: WatchKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const does = { t: onTake, w: onWhisper, Escape: onClose }[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onTake, onWhisper, onClose]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
