import type { WebPreferences } from 'electron';
import type { CountryCode } from '../../shared/countries/country.ts';
import { countryArgument } from '../country-argument.ts';

/**
 * What the screens may load and reach: themselves, and a backend on this machine. Inline styles are allowed
 * because the components place themselves with them; inline scripts are not.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** A page can reach nothing but the bridge: no Node, its own world, its own process, no weakened origin checks. */
export function webPreferences(preload: string, country: CountryCode | null): WebPreferences {
  return {
    preload,
    additionalArguments: country === null ? [] : [`${countryArgument}${country}`],
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: true,
  };
}

/** The one permission a page of Faro's gets; camera, microphone, location and the rest are refused. */
export function isPermitted(permission: string, isOurPage: boolean): boolean {
  return isOurPage && permission === 'notifications';
}

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether an address may be handed to the person's own browser: the customer page of our own backend, a page of the
 * company's sign-in, or an https page of a host that the operator listed. Everything else is refused.
 */
export function mayOpenOutside(
  address: string,
  allowed: {
    readonly backendUrl: string | null;
    /** The origin that the backend says people sign in at: https, or on this machine. */
    readonly signInOrigin: string | null;
    readonly hosts: readonly string[];
  },
): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, host, hostname, pathname } = new URL(address);
  if (origin === allowed.backendUrl) return pathname === '/chat';
  if (origin === allowed.signInOrigin) return protocol === 'https:' || loopbackHosts.has(hostname);
  return protocol === 'https:' && allowed.hosts.includes(host);
}
