import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Reminders that are remembered as shown: more are never due on one day. */
const most = 300;

interface Reminded {
  /** Names of promises that somebody was reminded of here, oldest first. */
  readonly shown: readonly string[];
}

/** Who was reminded of what, on this machine, so that everyone is once. */
export const useReminded = create<Reminded>()(
  persist((): Reminded => ({ shown: [] }), { name: 'faro-reminded' }),
);

export function rememberShown(name: string): void {
  useReminded.setState(({ shown }) => ({
    shown: [...shown.filter((one) => one !== name), name].slice(-most),
  }));
}
