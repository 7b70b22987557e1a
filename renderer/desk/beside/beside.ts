import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface Beside {
  /** The conversation that is shown beside the one that the address names; null for none. */
  readonly id: string | null;
}

/** It stays with the window: a reload shows the same two. */
export const useBeside = create<Beside>()(
  persist((): Beside => ({ id: null }), {
    name: 'faro-beside',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

export function openBeside(id: string): void {
  useBeside.setState({ id });
}

export function closeBeside(): void {
  useBeside.setState({ id: null });
}
