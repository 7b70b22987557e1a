import type { FastifyInstance } from 'fastify';
import { FailureError } from '../../shared/wire/failure.ts';

/** The origin of the screens inside the desktop app. */
export const appOrigin = 'faro-app://faro';

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

interface Headers {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Whether a browser sent this from a page of ours: one that this server served, or the desktop app. What is no
 * browser sends no origin. While only this machine may connect, a foreign host name is refused too, so that a
 * page cannot reach us under a name that it made point here.
 */
export function isOurs({ host = '', origin }: Headers, onlyLoopback: boolean): boolean {
  if (onlyLoopback && !loopbackHosts.has(host.replace(/:\d+$/, ''))) return false;
  if (origin === undefined || origin === appOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Refuses requests from pages of others, before anything else happens. */
export function refuseForeignOrigins(app: FastifyInstance, onlyLoopback: boolean): void {
  app.addHook('onRequest', async (request) => {
    if (!isOurs(request.headers, onlyLoopback)) {
      throw new FailureError('not-allowed', 'Requests from pages of other origins are refused.');
    }
  });
}
