import { useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useKey } from '../use-keys.ts';
import { closeBeside, openBeside, useBeside, type Side } from './beside.ts';

export interface Panes {
  /** The second conversation; null while there is one at most. */
  readonly beside: string | null;
  /** Which of the two is written in. */
  readonly active: Side;
  readonly places: Readonly<Record<Side, RefObject<HTMLElement | null>>>;
}

/** The two conversations of the desk, and the keys that go between them. `selected` is the one of the address. */
export function usePanes(selected: string | null): Panes {
  const [, navigate] = useLocation();
  const { id: chosen, active: wanted } = useBeside();
  const beside = selected !== null && chosen !== selected ? chosen : null;
  const active = beside === null ? 'main' : wanted;
  const main = useRef<HTMLElement>(null);
  const second = useRef<HTMLElement>(null);
  const places = { main, beside: second };

  const other = active === 'main' ? 'beside' : 'main';
  useKey('otherSide', beside ? () => focusIn(places[other].current) : null);
  useKey('closeBeside', beside ? closeBeside : null);
  useKey(
    'swapSides',
    beside && selected
      ? () => {
          openBeside(selected);
          navigate(`/conversations/${encodeURIComponent(beside)}`);
        }
      : null,
  );
  return { beside, active, places };
}

/** Where one writes in it, else all of it. */
function focusIn(place: HTMLElement | null): void {
  (place?.querySelector('textarea') ?? place)?.focus();
}
