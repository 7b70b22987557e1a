import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CountryCode } from '../../shared/countries/country.ts';
import { routes, type RouteName } from '../../shared/wire/http.ts';
import { authorizeReach, authorizeRole, type AuthorizeDeps, type Reach } from './authorize.ts';
import type { Call, Handlers } from './call.ts';

/** Requests a minute that one address may make to a route that costs more than others. */
const costly: Partial<Record<RouteName, number>> = { signIn: 120, openChatSession: 600 };

/** Any handler, once its types have done their work. */
type AnyHandler = (call: Call<RouteName>) => Promise<unknown>;

/** Registers every route of the table: role, parse, reach, call, answer. */
export function registerRoutes(app: FastifyInstance, deps: AuthorizeDeps, handlers: Handlers): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path, guard } = routes[name];
    const max = costly[name];
    app.route({
      method,
      url: path,
      config: max === undefined ? {} : { rateLimit: { max } },
      onRequest: async (request) => {
        if (guard !== 'public' && request.refusal) throw request.refusal;
        authorizeRole(guard, request.caller);
      },
      handler: (request, reply) => answer(deps, name, handlers[name] as AnyHandler, request, reply),
    });
  }
}

async function answer(
  deps: AuthorizeDeps,
  name: RouteName,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { path, status } = routes[name];
  const id = Params.parse(request.params).id;
  const body: unknown = routes[name].body.parse(request.body ?? {});
  const query: unknown = routes[name].query.parse(request.query);
  const reach = reachOf(path, id, { ...(query as object), ...(body as object) });
  if (routes[name].guard !== 'public' && request.caller) await authorizeReach(deps, request.caller, reach);
  const call = { caller: request.caller, id, body, query, signal: request.signal } as Call<RouteName>;
  return reply.status(status).send({ ok: true, data: await handler(call) });
}

const Params = z.object({ id: z.string().max(200).default('') });
const Named = z.object({ conversationId: z.string().optional(), country: CountryCode.optional() });

/** What a request reaches for: by its path, or by the fields that name a conversation or a country. */
function reachOf(path: string, id: string, fields: object): Reach {
  const { conversationId, country } = Named.parse(fields);
  if (path.startsWith('/api/conversations/:id')) return { conversationId: id };
  if (path.startsWith('/api/accounts/:id')) return { accountId: id };
  return { conversationId, country };
}
