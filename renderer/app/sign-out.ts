import { create } from 'zustand';
import { useOutbox } from '../live/outbox.ts';
import { call } from './api.ts';
import { useSession } from './session.ts';

/** Whether the person wants to leave while words of theirs are unsent: `SignOutDialog` then asks what they want. */
export const useLeaving = create<{ readonly isAsked: boolean }>()(() => ({ isAsked: false }));

/** Signs out, unless that would lose words: then the person is asked first. */
export function askToSignOut(): void {
  if (useOutbox.getState().outgoing.some(({ state }) => state !== 'sent'))
    useLeaving.setState({ isAsked: true });
  else void signOut();
}

export function stay(): void {
  useLeaving.setState({ isAsked: false });
}

/**
 * Ends the session here at once, and everywhere as soon as the backend hears of it. Goes on to where the company ends
 * its own, in the desktop app in the person's browser.
 */
export async function signOut(): Promise<void> {
  stay();
  const told = call('signOut').catch(() => null);
  useSession.getState().end('signed-out');
  const { continueAt = null } = (await told) ?? {};
  if (continueAt === null) return;
  if (window.faro) window.open(continueAt);
  else window.location.assign(continueAt);
}
