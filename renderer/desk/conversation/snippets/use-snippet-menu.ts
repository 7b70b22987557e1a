import { useState, type KeyboardEvent } from 'react';
import { calledIn, matching } from './find-snippets.ts';
import type { ReadySnippet } from './use-snippets.ts';

export interface SnippetList {
  readonly found: readonly ReadySnippet[];
  readonly chosen: number;
}

/**
 * The list that `/` or `;` opens in what is typed. `press` answers whether the stroke was for the list: the arrows
 * choose, Enter and Tab take, Esc closes it until something else is called for.
 *
 * @param take gets the words before the sign, and the snippet.
 */
export function useSnippetMenu(
  typed: string,
  snippets: readonly ReadySnippet[],
  take: (before: string, snippet: ReadySnippet) => void,
) {
  const [pointed, setPointed] = useState({ name: '', index: 0 });
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const called = calledIn(typed);
  if (called === null && closedAt !== null) setClosedAt(null);
  const isOpen = called !== null && called.at !== closedAt;
  const found = isOpen ? matching(snippets, called.name) : [];
  const chosen = isOpen && pointed.name === called.name ? Math.min(pointed.index, found.length - 1) : 0;
  const list: SnippetList | null =
    isOpen && (found.length > 0 || called.name !== '') ? { found, chosen } : null;

  const takeOne = (snippet: ReadySnippet | undefined) => {
    if (snippet && called) take(typed.slice(0, called.at), snippet);
  };
  const press = (event: KeyboardEvent): boolean => {
    if (!list || !called || event.nativeEvent.isComposing) return false;
    const { length } = list.found;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setPointed({ name: called.name, index: (chosen + step + length) % Math.max(1, length) });
        return true;
      }
      case 'Enter':
      case 'Tab':
        if (event.shiftKey || length === 0) return false;
        takeOne(list.found[chosen]);
        return true;
      case 'Escape':
        setClosedAt(called.at);
        return true;
      default:
        return false;
    }
  };
  return { list, press, take: takeOne };
}
