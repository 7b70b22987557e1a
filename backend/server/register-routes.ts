import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { routes, type RouteName } from '../../shared/wire/http.ts';
import { json, type Guard } from '../../shared/wire/route.ts';
import { authorizeReach, authorizeRole, reachOf, type AuthorizeDeps } from './authorize.ts';
import type { Call, Handlers } from './call.ts';
import { untraced } from '../observability/span.ts';
import { costly } from './limit-rates.ts';
import type { Lines } from './lines.ts';
import { isPractised, type Place, type PracticePlaces } from './practice-place.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may come in. What is under /api does not start without it. */
    guarded?: { readonly guard: Guard };
  }
}

/** Any handler, once its types have done their work. */
type AnyHandler = (call: Call<RouteName>) => Promise<unknown>;

export interface RouteDeps extends AuthorizeDeps {
  readonly lines: Lines;
}

/**
 * Lets nobody into a route whose guard does not admit them. To be called before any route is registered, and after
 * `identifyCallers`.
 */
export function guardRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', ({ url, config }) => {
    if (url.startsWith('/api') && !config?.guarded) throw new Error(`${url} has no guard`);
  });
  app.addHook('onRequest', async (request) => {
    const { guarded } = request.routeOptions.config;
    if (!guarded) return;
    if (guarded.guard !== 'public' && request.refusal) throw request.refusal;
    authorizeRole(guarded.guard, request.caller);
  });
}

/** Registers every route of the table: role, parse, reach, call, answer. */
export function registerRoutes(
  app: FastifyInstance,
  deps: RouteDeps,
  handlers: Handlers,
  practice: PracticePlaces,
): void {
  const live: Place = { deps, handlers };
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name];
    const costsAs = costly[name];
    app.route({
      method,
      url: path,
      config: { guarded: routes[name], ...(costsAs ? { costsAs } : {}) },
      handler: (request, reply) => {
        const { caller, headers } = request;
        const respond = (place: Place) => answer(deps.lines, place, name, request, reply);
        // A practice is nobody else's business, not even that it was slow.
        if (caller && isPractised(name, headers)) return untraced(() => respond(practice(caller)));
        return respond(live);
      },
    });
  }
}

async function answer(
  lines: Lines,
  { deps, handlers }: Place,
  name: RouteName,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { method, path, status, guard, contentType, ...schemas } = routes[name];
  const { caller } = request;
  const id = Params.parse(request.params).id;
  const body: unknown = schemas.body.parse(request.body ?? {});
  const query: unknown = schemas.query.parse(request.query);
  const reached = reachOf(path, id, { ...(query as object), ...(body as object) });
  if (guard !== 'public' && caller) await authorizeReach(deps, caller, reached);
  const handler = handlers[name] as AnyHandler;
  const line = caller ? lines.hold(caller) : null;
  try {
    // Fastify takes a body that was read whole for a client that has gone.
    const gone = method === 'GET' ? [request.signal] : [];
    const signal = AbortSignal.any([...gone, ...(line ? [line.signal] : [])]);
    const data = await handler({ caller, id, body, query, signal } as Call<RouteName>);
    // What was changed is told even so; what was only read is not for who may no longer have it.
    if (method === 'GET') line?.signal.throwIfAborted();
    if (contentType !== json) return await reply.status(status).type(contentType).send(data);
    return await reply.status(status).send({ ok: true, data });
  } finally {
    line?.release();
  }
}

const Params = z.object({ id: z.string().max(200).default('') });
