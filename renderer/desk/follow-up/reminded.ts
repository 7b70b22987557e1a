import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Reminders that are remembered as shown: more are never due on one day. */
const most = 300;

interface Reminded {
  /** Names of promises that somebody was reminded of here, oldest first. */
  readonly shown: readonly string[];
  /** The one on screen now. */
  readonly current: string | null;
}

/** Who was reminded of what, on this machine, so that everyone is once. */
export const useReminded = create<Reminded>()(
  persist((): Reminded => ({ shown: [], current: null }), {
    name: 'faro-reminded',
    partialize: ({ shown }) => ({ shown, current: null }),
  }),
);

export function remindOf(name: string): void {
  useReminded.setState(({ shown }) => ({
    shown: [...shown.filter((one) => one !== name), name].slice(-most),
    current: name,
  }));
}

export function endReminder(): void {
  useReminded.setState({ current: null });
}
