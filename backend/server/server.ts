import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { worksFor } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { errorCode } from '../error-code.ts';
import type { PersonHere } from '../nodes/event-bus.ts';
import { once } from '../once.ts';
import { StartFailure } from '../start-failure.ts';
import { createArrivals } from '../conversations/arrivals.ts';
import { registerCompanyRoutes } from './company-routes.ts';
import { failureOf, statusOf } from './failures.ts';
import { handlersOf } from './handlers/handlers.ts';
import { identifyCallers } from './identify.ts';
import { limitRequests } from './limit-rates.ts';
import { createLines } from './lines.ts';
import { monitorBy } from './monitor.ts';
import { nameRequests, requestId } from './name-requests.ts';
import { openApiDocument } from './open-api.ts';
import { refuseForeignOrigins } from './origin.ts';
import { createPracticePlaces } from './practice-place.ts';
import { protect } from './protect.ts';
import { guardRoutes, registerRoutes } from './register-routes.ts';
import { serveScreens } from './screens.ts';
import type { Edge, Services } from './services.ts';
import { openSocketServer, serveSockets } from './socket.ts';
import { createTyping } from './typing.ts';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** Machines and networks whose `X-Forwarded-For` says who asks. */
  readonly proxies: readonly string[];
  /** The folder of the built screens. */
  readonly screens: string;
  readonly onlyLoopback: boolean;
}

export interface FaroHttp {
  /** Answers with the address once requests are served. @throws StartFailure `port-in-use`, `cannot-listen`. */
  listen(): Promise<string>;
  /** Answers what was asked before, for two seconds at most, and takes nothing new. */
  close(): Promise<void>;
}

/** Largest request, in bytes: room for the longest text in any script, escaped. */
const longestRequest = 64 * 1024;

/** Milliseconds that requests on their way may take until they are cut, once it is to stop. */
const longestDrain = 2_000;

/** The edge: HTTP and Socket.IO on one port. */
export async function createServer(
  settings: ServerSettings,
  services: Services,
  log: Logger,
): Promise<FaroHttp> {
  const app = fastify({
    bodyLimit: longestRequest,
    trustProxy: [...settings.proxies],
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    genReqId: requestId,
  });
  const closing = new AbortController();
  const report = reporterOf(log);
  const lines = createLines(services.sessions, report);
  const deps = { ...services, lines, onlyLoopback: settings.onlyLoopback, report };
  const io = openSocketServer(app.server, deps, longestRequest);
  const typing = createTyping(io);
  const edge: Edge = {
    arrivals: createArrivals(services.conversations),
    typing,
    signedIn: (person) => signedIn(services, person),
    isHere: (personId) => services.here.isHere(personId),
    lines: () => io.engine.clientsCount,
    closing: closing.signal,
  };

  nameRequests(app);
  refuseForeignOrigins(app, settings.onlyLoopback);
  identifyCallers(app, services.sessions, monitorBy(services.metricsToken, services.about.countries));
  limitRequests(app, services.rates);
  guardRoutes(app);
  await protect(app);
  acceptEmptyJson(app);
  endConnections(app, closing.signal);
  answerFailures(app, log);
  logRequests(app, log);
  const routes = handlersOf(services, edge);
  const practicePlaces = createPracticePlaces(services, edge);
  registerRoutes(app, deps, routes, practicePlaces);
  registerMachineRoutes(app, services);
  registerCompanyRoutes(app, services.wayIn);
  await serveScreens(app, settings.screens);
  serveSockets(io, deps, { typing, routes, practicePlaces });
  io.on('connection', (socket) => socket.on('disconnect', services.here.come(socket.data.caller.person)));

  return {
    listen: () => listen(app, settings),
    async close() {
      services.health.stopTakingWork();
      closing.abort();
      typing.close();
      await Promise.race([io.close(), pause(longestDrain, undefined, { ref: false })]);
      await app.close();
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: ServerSettings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw cannotListen(error, host, port);
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

function cannotListen(error: unknown, host: string, port: number): StartFailure {
  if (errorCode(error) === 'EADDRINUSE') {
    return new StartFailure(
      'port-in-use',
      `Port ${port} of ${host} is taken. Stop what uses it, or set FARO_PORT to another one (0 picks a free one).`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StartFailure('cannot-listen', `Cannot listen on ${host}, port ${port}: ${reason}`);
}

/** From then on every answer is the last one of its connection, so that clients that ask on and on let go. */
function endConnections(app: FastifyInstance, closing: AbortSignal): void {
  app.addHook('onSend', async (_request, reply) => {
    if (closing.aborted) void reply.header('connection', 'close');
  });
}

/** A request that needs no body may say that it is JSON and send nothing. */
function acceptEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, String(body), done);
  });
}

function answerFailures(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler(async (error, request, reply) => {
    const failure = failureOf(error);
    if (statusOf(failure) >= 500) log.error({ err: error, route: request.routeOptions.url }, failure.code);
    const seconds = failure.details?.['seconds'];
    if (typeof seconds === 'number') void reply.header('retry-after', seconds);
    return reply.status(statusOf(failure)).send({ ok: false, failure });
  });
}

/** Routes and times only: no texts, no tokens, and no address beyond the pattern but a conversation's id. */
function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const { url: route } = request.routeOptions;
    if (!route?.startsWith('/api')) return;
    const { id } = request.params as { readonly id?: string };
    const conversation = route.startsWith('/api/conversations/:id') ? id : undefined;
    const milliseconds = Math.round(reply.elapsedTime);
    log.debug(
      {
        request: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        milliseconds,
        conversation,
      },
      'request',
    );
  });
}

/** What machines ask: is it alive, does it take work, and what does it offer. Why it does not is for operations. */
function registerMachineRoutes(app: FastifyInstance, { about, health }: Services): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const { ready } = await health.now();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready' });
  });
  // A tenth of the start, for a few readers.
  const document = once(() => openApiDocument(about.version));
  app.get('/api/openapi.json', { config: { guarded: { guard: 'public' } } }, async () => document());
}

function signedIn({ here }: Services, person: Person): number {
  const isColleague = ({ role, countries }: PersonHere) =>
    isStaff(role) && countries.some((country) => worksFor(person, country));
  return here.all().filter(isColleague).length;
}

function reporterOf(log: Logger): (error: unknown) => void {
  return (error) => log.error({ err: error }, 'unexpected');
}
