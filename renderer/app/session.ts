import { create } from 'zustand';
import { persist, createJSONStorage } from 'zustand/middleware';
import type { SignedIn } from '../../shared/wire/routes/session.ts';

export interface Session extends SignedIn {
  /** When this window signed in, ISO 8601. */
  readonly startedAt: string;
}

interface SessionState {
  readonly session: Session | null;
  /** Why there is no session any more, for the sign-in screen to say. */
  readonly endedBecause: 'expired' | 'signed-out' | null;
  begin(signedIn: SignedIn): void;
  end(because: 'expired' | 'signed-out'): void;
}

/** Who is signed in, in this window only: it ends with the tab. */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      session: null,
      endedBecause: null,
      begin: (signedIn) =>
        set({ session: { ...signedIn, startedAt: new Date().toISOString() }, endedBecause: null }),
      end: (because) => set({ session: null, endedBecause: because }),
    }),
    {
      name: 'faro-session',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ session }) => ({ session }),
    },
  ),
);

/** The person of a screen that only signed-in people see. @throws Error when nobody is signed in. */
export function usePerson() {
  const session = useSession((state) => state.session);
  if (!session) throw new Error('This screen needs a signed-in person');
  return session.person;
}
