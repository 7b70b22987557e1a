import { call } from './api.ts';
import { useSession } from './session.ts';

/**
 * Ends the session here at once, and everywhere as soon as the backend hears of it. Goes on to where the company ends
 * its own, in the desktop app in the person's browser.
 */
export async function signOut(): Promise<void> {
  const told = call('signOut').catch(() => null);
  useSession.getState().end('signed-out');
  const { continueAt = null } = (await told) ?? {};
  if (continueAt === null) return;
  if (window.faro) window.open(continueAt);
  else window.location.assign(continueAt);
}
