import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { inRequest } from '../observability/request-scope.ts';

/** Who calls may name the request, with a UUID: anything else could carry what no log may hold. */
const GivenId = z.uuid();
const header = 'x-request-id';

/** The id of a request: the caller's own, or a new one. */
export function requestId({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }): string {
  return GivenId.safeParse(headers[header]).data ?? randomUUID();
}

/** Answers each request with its id, and lets the log know it. To be called before any other hook. */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(header, request.id);
    inRequest(request.id, done);
  });
  // A body arrives in another scope than its headers.
  app.addHook('preValidation', (request, _reply, done) => inRequest(request.id, done));
}
