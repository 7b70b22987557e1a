import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import { roles } from '../../../shared/people/person.ts';
import { routes, type RouteName } from '../../../shared/wire/http.ts';
import type { TestSocket } from '../edge.ts';
import { enterRoom, type FaroSocket } from '../../server/rooms.ts';
import { failureOf } from '../../server/failures.ts';
import type { RequestName } from '../../../shared/wire/socket.ts';
import {
  admittedOf,
  guardedRequests,
  guardedRooms,
  guardedRoutes,
  inputOf,
  refusalsBy,
  requestOf,
  roomOf,
  routeNames,
  wrongInPractice,
  wrongOnPracticeLine,
  wrongWith,
  type Cell,
  type RoomName,
} from './cells.ts';
import type { World } from './world.ts';

/** Routes that end the session they are called with. */
const endsSession: ReadonlySet<RouteName> = new Set(['signOut']);
/** Cells of a route that are tried at the same time. */
const atOnce = 16;

/** What is wrong with the answers to these cells. */
export async function wrongAtRoute(
  world: World,
  name: RouteName,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  return wrongOf(cells, async (cell) => {
    const token = await (endsSession.has(name) ? world.anew : world.token)(cell.role, cell.country);
    const { answer } = await world.edge.call(name, { ...requestOf(world, name, cell), token });
    return wrongWith(guardedRoutes[name], cell, answer);
  });
}

/** As `wrongAtRoute`, for requests that their callers mark as of their practice. */
export async function wrongAtPractice(
  world: World,
  name: RouteName,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  return wrongOf(cells, async (cell) => {
    const token = world.token(cell.role, cell.country);
    const request = { ...requestOf(world, name, cell), token, practising: true };
    const { answer } = await world.edge.call(name, request);
    return wrongInPractice(guardedRoutes[name], cell, answer);
  });
}

/** `sockets` has an open one for each role and country. */
export async function wrongAtRequest(
  world: World,
  sockets: ReadonlyMap<string, TestSocket>,
  name: RequestName,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  return wrongOf(cells, async (cell) => {
    const socket = sockets.get(`${cell.role} ${cell.country}`) as unknown as AnySocket;
    return wrongWith(guardedRequests[name], cell, await socket.emitWithAck(name, inputOf(world, name, cell)));
  });
}

/** As `wrongAtRequest`, on lines of practices. */
export async function wrongAtPracticeLine(
  world: World,
  sockets: ReadonlyMap<string, TestSocket>,
  name: RequestName,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  return wrongOf(cells, async (cell) => {
    const socket = sockets.get(`${cell.role} ${cell.country}`) as unknown as AnySocket;
    return wrongOnPracticeLine(name, cell, await socket.emitWithAck(name, inputOf(world, name, cell)));
  });
}

interface AnySocket {
  emitWithAck(name: string, input: unknown): Promise<unknown>;
}

/** Tries the way into a room itself, whichever request leads there. */
export async function wrongAtRoom(
  world: World,
  name: RoomName,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  return wrongOf(cells, async (cell) => {
    const caller = await world.edge.services.sessions.check(world.token(cell.role, cell.country));
    const entered: string[] = [];
    const socket = { join: (room: string) => void entered.push(room) } as unknown as FaroSocket;
    const answer = await enterRoom(world.edge.services, socket, caller, roomOf(world, name, cell)).then(
      () => ({ ok: true }),
      (error: unknown) => ({ ok: false, failure: failureOf(error) }),
    );
    if (answer.ok !== entered.length > 0) return `${name}: answered one thing and did another`;
    return wrongWith(guardedRooms[name], cell, answer);
  });
}

async function wrongOf(
  cells: readonly Cell[],
  look: (cell: Cell) => Promise<string | null>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let start = 0; start < cells.length; start += atOnce) {
    const found = await Promise.all(cells.slice(start, start + atOnce).map(look));
    wrong.push(...found.filter((each) => each !== null));
  }
  return wrong;
}

/** Routes that only read, for people who are signed in. */
export const reading: readonly RouteName[] = routeNames.filter(
  (name) => routes[name].method === 'GET' && routes[name].guard !== 'public',
);

/** What each role of the country that may is told of its own. */
export function readsAs(world: World, name: RouteName, country: CountryCode): Promise<readonly unknown[]> {
  const cells = roles.map((role) => ({ role, country, of: country }));
  const may = cells.filter((cell) => refusalsBy(guardedRoutes[name], cell).length === 0);
  return Promise.all(may.map((cell) => read(world, name, cell)));
}

/** What they answer is of the process, which never stands still. */
const ofProcess: ReadonlySet<RouteName> = new Set(['health', 'load', 'metrics']);

/** All that can be read in one country, and how long every conversation is. */
export async function stateOf(world: World): Promise<unknown> {
  const lengths = countryCodes.map(async (country) => {
    const { lastSequence } = await world.edge.deps.conversations.get(
      world.samples.conversation(country, 'rep'),
    );
    return lastSequence;
  });
  const all = reading
    .filter((name) => !ofProcess.has(name))
    .map(async (name) => {
      const cell = admittedOf(guardedRoutes[name]).find(({ country }) => country === 'EC');
      return cell ? [name, await read(world, name, cell)] : [name];
    });
  const open = world.edge.deps.conversations.open().length;
  return { open, lengths: await Promise.all(lengths), read: await Promise.all(all) };
}

async function read(world: World, name: RouteName, cell: Cell): Promise<unknown> {
  const token = world.token(cell.role, cell.country);
  return (await world.edge.call(name, { ...requestOf(world, name, cell), token })).answer;
}
