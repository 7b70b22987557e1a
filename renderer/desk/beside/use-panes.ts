import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useKey } from '../use-keys.ts';
import { closeBeside, openBeside, useBeside } from './beside.ts';

export type Side = 'main' | 'beside';

export interface Panes {
  /** The second conversation; null while there is one at most. */
  readonly beside: string | null;
  /** Which of the two is written in. */
  readonly active: Side;
  readonly activate: (side: Side) => void;
  readonly places: Readonly<Record<Side, RefObject<HTMLElement | null>>>;
}

/** The two conversations of the desk, and the keys that go between them. `selected` is the one of the address. */
export function usePanes(selected: string | null): Panes {
  const [, navigate] = useLocation();
  const chosen = useBeside(({ id }) => id);
  const beside = selected !== null && chosen !== selected ? chosen : null;
  const [wanted, activate] = useState<Side>('main');
  const active = beside === null ? 'main' : wanted;
  const main = useRef<HTMLElement>(null);
  const second = useRef<HTMLElement>(null);
  const places = { main, beside: second };

  // What is opened beside is for reading first: the keys stay where one writes.
  useEffect(() => activate('main'), [chosen]);

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
  return { beside, active, activate, places };
}

/** Where one writes in it, else all of it. */
function focusIn(place: HTMLElement | null): void {
  (place?.querySelector('textarea') ?? place)?.focus();
}
