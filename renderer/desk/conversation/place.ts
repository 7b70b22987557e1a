import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { WordsKind } from '../../live/outbox.ts';

/** Where a person was in a conversation. */
export interface Place {
  readonly mode: WordsKind;
  /** What was selected in the composer, from and to; the same twice is the cursor. */
  readonly selection: readonly [number, number];
  /** The sequence number of the line at the top of the transcript; null at its foot. */
  readonly top: number | null;
}

interface Places {
  readonly places: Readonly<Record<string, Place>>;
  /** The conversation whose composer has the keyboard. */
  readonly writing: string | null;
}

const start: Place = { mode: 'reply', selection: [0, 0], top: null };

/** Where the person was, in this window: outlives a reload and a crash of the page, and ends with the tab. */
export const usePlaces = create<Places>()(
  persist((): Places => ({ places: {}, writing: null }), {
    name: 'faro-places',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

/** The composer that had the keyboard when the page was loaded gets it back, once. */
let writingBefore = usePlaces.getState().writing;

export function placeIn(conversationId: string): Place {
  return usePlaces.getState().places[conversationId] ?? start;
}

export function useMode(conversationId: string): WordsKind {
  return usePlaces(({ places }) => places[conversationId]?.mode ?? start.mode);
}

export function notePlace(conversationId: string, change: Partial<Place>): void {
  usePlaces.setState(({ places }) => ({
    places: { ...places, [conversationId]: { ...(places[conversationId] ?? start), ...change } },
  }));
}

export function noteWriting(conversationId: string | null): void {
  usePlaces.setState({ writing: conversationId });
}

/** Puts the cursor of a composer that has just appeared where it was; with the keyboard, if it had it before a reload. */
export function goBackTo(conversationId: string, field: HTMLTextAreaElement | null): void {
  const [from, to] = placeIn(conversationId).selection;
  field?.setSelectionRange(from, to);
  if (writingBefore === conversationId) field?.focus();
  writingBefore = null;
}
