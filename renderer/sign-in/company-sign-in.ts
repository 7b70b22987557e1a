import type { SignedIn } from '../../shared/wire/routes/session.ts';
import { call } from '../app/api.ts';

/** Where the secret of a sign-in waits while this page is at the company's. */
const storageKey = 'faro-company-sign-in';

/** What the page came back from the company's sign-in with. */
export type Returned =
  | { readonly kind: 'code'; readonly code: string }
  /** The session is for a window of the desktop app, not for this page. */
  | { readonly kind: 'window' }
  | { readonly kind: 'failed'; readonly code: string };

/** Reads it off the page's address, and takes it out of there: it is good for one time. */
export function takeReturned(): Returned | null {
  const fields = new URLSearchParams(window.location.hash.slice(1));
  const code = fields.get('code');
  const failed = fields.get('failed');
  if (code === null && failed === null && !fields.has('returned')) return null;
  window.history.replaceState(null, '', '/sign-in');
  if (code !== null) return { kind: 'code', code };
  return failed === null ? { kind: 'window' } : { kind: 'failed', code: failed };
}

/** Leaves this page for the company's, which sends it back. */
export async function leaveForCompany(): Promise<void> {
  const { verifier, address } = await begin('page');
  sessionStorage.setItem(storageKey, JSON.stringify({ verifier, from: window.location.pathname }));
  window.location.assign(address);
}

/** The session of who comes back to the page that they left; null where they left another one. */
export async function finishOnPage(code: string): Promise<SignedIn | null> {
  const kept = sessionStorage.getItem(storageKey);
  sessionStorage.removeItem(storageKey);
  if (kept === null) return null;
  const { verifier, from } = JSON.parse(kept) as { readonly verifier: string; readonly from: string };
  const signedIn = await call('finishCompanySignIn', {}, { code, verifier });
  window.history.replaceState(null, '', from);
  return signedIn;
}

/** Opens the company's page in the person's own browser and waits for them, until they come or the signal says. */
export async function signInBeside(signal: AbortSignal): Promise<SignedIn | null> {
  const { verifier, address } = await begin('window');
  // The desktop app opens it in the browser; no window comes of it here.
  window.open(address);
  const ask = () => call('finishCompanySignIn', {}, { code: null, verifier }, signal);
  while (!signal.aborted) {
    const signedIn = await ask().catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (signedIn !== null) return signedIn;
  }
  return null;
}

async function begin(returnTo: 'page' | 'window') {
  const verifier = inBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const challenge = inBase64Url(new Uint8Array(hash));
  const { address } = await call('startCompanySignIn', {}, { challenge, returnTo });
  return { verifier, address };
}

function inBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
