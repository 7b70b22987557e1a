import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const presences = ['available', 'busy'] as const;
export type Presence = (typeof presences)[number];

/** Whether somebody without a shift wants notices outside the window. It stays on this machine. */
export const usePresence = create<{ readonly presence: Presence }>()(
  persist((): { readonly presence: Presence } => ({ presence: 'available' }), { name: 'faro-presence' }),
);

export function setPresence(presence: Presence): void {
  usePresence.setState({ presence });
}
