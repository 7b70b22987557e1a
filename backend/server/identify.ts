import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../people/session-token.ts';
import type { Sessions } from '../people/sessions.ts';
import type { FindMonitor } from './monitor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose token came with the request; null without one, or where it was refused. */
    caller: Caller | null;
    /** Why the token was refused. Public routes do without. */
    refusal: unknown;
  }
}

/** Reads the bearer token of every request, before anything else looks at it. */
export function identifyCallers(
  app: FastifyInstance,
  sessions: Pick<Sessions, 'check'>,
  findMonitor: FindMonitor,
): void {
  app.decorateRequest('caller', null);
  app.decorateRequest('refusal', null);
  app.addHook('onRequest', async (request) => {
    const token = bearerToken(request);
    if (token === null) return;
    try {
      request.caller = findMonitor(token) ?? (await sessions.check(token));
    } catch (error) {
      request.refusal = error;
    }
  });
}

function bearerToken(request: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
