import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './security.ts';

const scheme = 'faro-app';
/** Where Faro's screens live: an origin of their own, so that no file:// page is ever shown. */
export const appOrigin = `${scheme}://faro`;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready: Chromium fixes what a scheme may do then. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built screens from a folder, every answer under the content security policy. */
export function setupAppScheme(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const file = screenFile(folder, request.url);
    if (file === null) return new Response('Not found', { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch {
      return new Response('Not found', { status: 404 });
    }
  });
}

export function isAppAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}

/**
 * The file that an address of the app stands for, or null when it is none of ours. Addresses without an
 * extension are routes inside the screens.
 */
export function screenFile(folder: string, address: string): string | null {
  if (!isAppAddress(address)) return null;
  const asked = pathOf(address);
  if (asked === null) return null;
  const isRoute = path.posix.extname(asked) === '';
  const relative = isRoute ? (asked === '/chat' ? 'chat.html' : 'index.html') : `.${asked}`;
  const file = path.resolve(folder, relative);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
}
