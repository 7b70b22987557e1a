import type { Server as HttpServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { z } from 'zod';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { holdsTurn } from '../../shared/conversation/ownership.ts';
import { rowOf } from '../../shared/conversation/row.ts';
import { seenByCustomer, type ConversationEvent } from '../../shared/conversation/event.ts';
import { worksFor } from '../../shared/people/permissions.ts';
import { FailureError, type Answer, type Failure } from '../../shared/wire/failure.ts';
import { routes } from '../../shared/wire/http.ts';
import { requests, type ClientToServer, type RequestName, type WordsName } from '../../shared/wire/socket.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Desks } from '../desks/desks.ts';
import { followUpTypes } from '../follow-up/follow-ups.ts';
import type { Labour } from '../labour/labour.ts';
import type { ModelOperations } from '../models/model-operations.ts';
import type { Caller } from '../people/session-token.ts';
import type { RateLimits } from '../rate-limits/rate-limits.ts';
import type { Practices } from '../practice/practices.ts';
import type { Sessions } from '../people/sessions.ts';
import { continued, pastSpan, sampledTraceparent, span } from '../observability/span.ts';
import { authorizeReach, authorizeRole, reachOfFields, type AuthorizeDeps } from './authorize.ts';
import { cutUnread } from './cut-unread.ts';
import { failureOf } from './failures.ts';
import type { Handlers } from './call.ts';
import { countedAs, requireWithin } from './limit-rates.ts';
import type { Lines } from './lines.ts';
import { glimpseOf } from './glimpse.ts';
import { appOrigin, isOurs } from './origin.ts';
import type { PracticePlaces } from './practice-place.ts';
import { practiceLine, type PracticeLine } from './practice-socket.ts';
import { seenBy } from './read-events.ts';
import { enterRoom, requireRoom, roomOf, rooms, type FaroServer, type FaroSocket } from './rooms.ts';
import { createRowUpdates } from './row-updates.ts';
import type { Typing } from './typing.ts';
import { wordsHandlers, wordsInPractice } from './words.ts';

export interface SocketDeps extends AuthorizeDeps {
  readonly conversations: Conversations;
  readonly sessions: Sessions;
  readonly rates: RateLimits;
  readonly lines: Lines;
  readonly models: Pick<ModelOperations, 'listen'>;
  readonly labour: Pick<Labour, 'open'>;
  readonly desks: Pick<Desks, 'view' | 'viewOf' | 'onChange'>;
  readonly practices: Practices;
  /** Hears how long a screen took to paint what came, in milliseconds. */
  readonly painted: (milliseconds: number) => void;
  readonly socketAdapter?: ServerOptions['adapter'];
  readonly onlyLoopback: boolean;
  readonly report: (error: unknown) => void;
}

/** What a line stands on that is put together after it. */
export interface LineDeps {
  readonly typing: Typing;
  /** The handlers of what people say. */
  readonly routes: Pick<Handlers, WordsName>;
  readonly practicePlaces: PracticePlaces;
}

/**
 * Opens Socket.IO on the HTTP server. Whoever has no valid session is refused at the handshake.
 *
 * @param longestRequest bytes of the largest message that a client may send.
 */
export function openSocketServer(http: HttpServer, deps: SocketDeps, longestRequest: number): FaroServer {
  const io: FaroServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: longestRequest,
    ...(deps.socketAdapter ? { adapter: deps.socketAdapter } : {}),
    cors: { origin: [appOrigin] },
    allowRequest: ({ headers }, decide) => decide(null, isOurs(headers, deps.onlyLoopback)),
  });
  io.use((socket, next) => {
    const decide = async () => next(await refusalOf(deps, socket));
    void decide();
  });
  return io;
}

/**
 * Answers requests and passes on what is recorded, until the server closes. Each node hears of everything that is
 * recorded, and passes it on to its own lines.
 */
export function serveSockets(io: FaroServer, deps: SocketDeps, lineDeps: LineDeps): void {
  const watchReading = cutUnread(deps.report);
  io.on('connection', (socket) => {
    const signal = cutWithSession(socket, deps.lines);
    watchReading(socket);
    answerRequests(socket, lineOf(socket, deps, lineDeps, signal));
  });
  const showRow = createRowUpdates((conversation) =>
    io.local.to(rooms.rows(conversation.country).name).emit('row', rowOf(conversation)),
  );
  deps.models.listen(() => io.local.to(rooms.models().name).emit('models-changed'));
  showDesks(io, deps);
  deps.conversations.listen((conversation, events) => {
    publish(io, conversation.id, events);
    showRow(conversation);
    if (events.some(({ type }) => followUpTypes.has(type))) {
      io.local.to(rooms.rows(conversation.country).name).emit('follow-ups-changed');
    }
    lineDeps.typing.followTurn(conversation);
  });
}

/** Each rep hears of their own desk, on all of their lines. */
function showDesks(io: FaroServer, { desks, report }: SocketDeps): void {
  desks.onChange((personId) => {
    const room = io.local.to(rooms.desk(personId).name);
    desks.viewOf(personId).then((view) => view && room.emit('desk', view), report);
  });
}

/** Why the socket may not connect; undefined when it may, and then it has its caller. */
async function refusalOf(deps: SocketDeps, socket: FaroSocket): Promise<Error | undefined> {
  try {
    await admit(deps, socket);
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    return Object.assign(new Error(failure.code), { data: failure });
  }
}

async function admit({ sessions }: SocketDeps, socket: FaroSocket): Promise<void> {
  const token: unknown = socket.handshake.auth['token'];
  if (typeof token !== 'string') throw new FailureError('not-signed-in', 'The handshake needs auth.token.');
  const caller = await sessions.check(token);
  socket.data = { caller, token };
}

function cutWithSession(socket: FaroSocket, lines: Lines): AbortSignal {
  const line = lines.hold(socket.data.caller);
  const cut = () => void socket.disconnect(true);
  if (line.signal.aborted) cut();
  line.signal.addEventListener('abort', cut);
  socket.on('disconnect', () => line.release());
  return line.signal;
}

function publish(io: FaroServer, conversationId: string, events: readonly ConversationEvent[]): void {
  span('publish', { conversation: conversationId, events: events.length }, () => {
    const trace = sampledTraceparent();
    const message = { conversationId, events, ...(trace ? { trace } : {}) };
    io.local.to(rooms.people(conversationId).name).emit('events', message);
  });
  const visible = seenByCustomer(events);
  if (visible.length > 0)
    io.local.to(rooms.customer(conversationId).name).emit('events', { conversationId, events: visible });
}

type InputOf<Name extends RequestName> = z.output<(typeof requests)[Name]['input']>;
type DataOf<Name extends RequestName> =
  Parameters<Parameters<ClientToServer[Name]>[1]>[0] extends Answer<infer Data> ? Data : never;

/** One for each request of the table: a request without one does not compile, nor does one beside the table. */
export type SocketHandlers = {
  readonly [Name in RequestName]: (caller: Caller, input: InputOf<Name>) => Promise<DataOf<Name>>;
};
/** Any of them, once its types have done their work. */
type AnyHandler = (caller: Caller, input: unknown) => Promise<unknown>;

/** A socket that says so in its handshake is for its person's practice alone. */
function lineOf(
  socket: FaroSocket,
  deps: SocketDeps,
  { typing, routes, practicePlaces }: LineDeps,
  signal: AbortSignal,
): PracticeLine {
  if (socket.handshake.auth['practice'] === true) {
    return practiceLine(socket, deps, wordsInPractice(practicePlaces, signal));
  }
  return { deps, handlers: { ...handlersFor(socket, deps, typing), ...wordsHandlers(routes, signal) } };
}

/** What a practice has no use for is answered with nothing. */
const nothing: AnyHandler = async () => null;

function answerRequests(socket: FaroSocket, { deps, handlers }: PracticeLine): void {
  const tell = tellOfFlood(socket);
  const untyped: Pick<Socket, 'onAny'> = socket as Pick<Socket, 'onAny'>;
  const listener = async (name: string, [input, ...rest]: readonly unknown[]) => {
    const acknowledge = [input, ...rest].at(-1);
    const given: Answer<unknown> = isRequest(name)
      ? await answer(socket, deps, name, input, (handlers[name] as AnyHandler) ?? nothing)
      : { ok: false, failure: failureOf(new FailureError('unknown-route', 'There is no such request.')) };
    if (!given.ok) tell(given.failure);
    if (typeof acknowledge === 'function') acknowledge(given);
  };
  untyped.onAny((name: string, ...given: readonly unknown[]) => void listener(name, given));
}

/** Tells who asks too often so, also where they listen to no answer: once for as long as they are to wait. */
function tellOfFlood(socket: FaroSocket): (failure: Failure) => void {
  let toldUntil = 0;
  return (failure) => {
    if (failure.code !== 'too-many-requests' || Date.now() < toldUntil) return;
    toldUntil = Date.now() + Number(failure.details?.['seconds'] ?? 1) * 1_000;
    socket.emit('line-failed', failure);
  };
}

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function handlersFor(socket: FaroSocket, deps: SocketDeps, typing: Typing): Omit<SocketHandlers, WordsName> {
  return {
    async follow(caller, { conversationId, after }) {
      const { person } = caller;
      const conversation = await deps.conversations.get(conversationId);
      await deps.labour.open(person, conversation);
      const room = roomOf(person, conversationId);
      if (after === 0 && person.role !== 'customer') {
        await requireRoom(deps, caller, room);
        await showGlimpse(socket, conversation);
      }
      const enter = () => enterRoom(deps, socket, caller, room);
      const events = await enterAndRead(enter, deps, conversationId, after);
      return { events: seenBy(person, events) };
    },
    async unfollow({ person }, { conversationId }) {
      await socket.leave(roomOf(person, conversationId).name);
      return null;
    },
    async 'follow-rows'(caller) {
      const { person } = caller;
      for (const country of person.countries) await enterRoom(deps, socket, caller, rooms.rows(country));
      const open = deps.conversations.open().filter(({ country }) => worksFor(person, country));
      return { rows: open.map(rowOf) };
    },
    async 'follow-models'(caller) {
      await enterRoom(deps, socket, caller, rooms.models());
      return null;
    },
    async 'follow-desk'(caller) {
      await enterRoom(deps, socket, caller, rooms.desk(caller.person.id));
      return deps.desks.view(caller.person);
    },
    async typing({ person }, { conversationId }) {
      const { owner } = await deps.conversations.get(conversationId);
      if (person.role !== 'rep' && person.role !== 'supervisor') return null;
      if (!holdsTurn(owner, { kind: person.role, id: person.id, epoch: owner.epoch })) {
        throw new FailureError('not-your-turn', 'Only who has the turn is seen writing.');
      }
      typing.personWrites(conversationId);
      return null;
    },
    async painted(_caller, { trace, milliseconds }) {
      continued(trace, () => pastSpan('paint', milliseconds));
      deps.painted(milliseconds);
      return null;
    },
  };
}

/** Sends it on its way before the log is read, which holds up all else. */
async function showGlimpse(socket: FaroSocket, conversation: Conversation): Promise<void> {
  const glimpse = glimpseOf(conversation);
  if (glimpse === null) return;
  socket.emit('glimpse', glimpse);
  await setImmediate();
}

/** Reads the log, enters, and reads what was added between: nothing is missed and little comes twice. */
async function enterAndRead(
  enter: () => Promise<void>,
  { conversations }: SocketDeps,
  conversationId: string,
  after: number,
): Promise<readonly ConversationEvent[]> {
  const events = await conversations.events(conversationId, after);
  await enter();
  const between = await conversations.events(conversationId, events.at(-1)?.sequence ?? after);
  return [...events, ...between];
}

/** Words count as they do over HTTP. */
function countedOnLine(name: RequestName, caller: Caller): Parameters<RateLimits['take']> {
  return name in routes ? countedAs(caller) : ['line', caller.person.id];
}

async function answer(
  socket: FaroSocket,
  deps: SocketDeps,
  name: RequestName,
  input: unknown,
  handle: AnyHandler,
): Promise<Answer<unknown>> {
  try {
    await requireWithin(deps.rates, ...countedOnLine(name, socket.data.caller));
    // Checked anew each time: the session may have ended, or got its conversation, since the handshake.
    const caller = await deps.sessions.check(socket.data.token);
    authorizeRole(requests[name].guard, caller);
    const parsed = requests[name].input.parse(input);
    await authorizeReach(deps, caller, reachOfFields(parsed));
    return { ok: true, data: await handle(caller, parsed) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'internal-error') deps.report(error);
    return { ok: false, failure };
  }
}
