import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export type Side = 'main' | 'beside';

interface Beside {
  /** The conversation that is shown beside the one that the address names; null for none. */
  readonly id: string | null;
  /** Which of the two is written in. */
  readonly active: Side;
}

/** It stays with the window: a reload shows the same two. */
export const useBeside = create<Beside>()(
  persist((): Beside => ({ id: null, active: 'main' }), {
    name: 'faro-beside',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

/** Shows a second conversation; the keys stay where one writes. */
export function openBeside(id: string): void {
  useBeside.setState({ id, active: 'main' });
}

export function closeBeside(): void {
  useBeside.setState({ id: null, active: 'main' });
}

export function writeIn(active: Side): void {
  useBeside.setState({ active });
}
