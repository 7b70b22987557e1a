import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import { actions, permissions, type Action } from '../../../shared/people/permissions.ts';
import { defaultPolicy } from '../../../shared/people/labour-policy.ts';
import { roles, type Role } from '../../../shared/people/person.ts';
import type { FailureCode } from '../../../shared/wire/failure.ts';
import { routes, type RouteName } from '../../../shared/wire/http.ts';
import { conversationRoutes } from '../../../shared/wire/routes/conversations.ts';
import { namedInPaths, type Guard, type Kind } from '../../../shared/wire/route.ts';
import { requests, type RequestName } from '../../../shared/wire/socket.ts';
import { defaultTable } from '../../models/default-table.ts';
import { namingFields } from '../../server/authorize.ts';
import { rooms, type Room } from '../../server/rooms.ts';
import type { CallOptions } from '../edge.ts';
import { fieldsWithCountries, sampleOf, topFields, type Fields } from './sample.ts';
import { contentOf, markOf, type World } from './world.ts';

/** Somebody of a role and a country asks for what is a country's: their own or another. */
export interface Cell {
  readonly role: Role;
  readonly country: CountryCode;
  readonly of: CountryCode;
}

/** What is guarded: a route, a socket request or a room. */
export interface Guarded {
  readonly guard: Guard;
  /** What it reaches, whoever asks. */
  readonly reach: readonly Kind[];
}

/** The tables as they are before anybody takes something out of them. */
const table = structuredClone(permissions) as Readonly<Record<Action, readonly Role[]>>;
const paths = structuredClone(namedInPaths);
const fields = structuredClone(namingFields);
const isAction = (guard: Guard): guard is Action => (actions as readonly string[]).includes(guard);

export const routeNames = Object.keys(routes) as readonly RouteName[];
export const requestNames = Object.keys(requests) as readonly RequestName[];

export const guardedRoutes = tableOf(routeNames, (name) => {
  const { path, guard, body, query } = routes[name];
  const byPath = Object.entries(paths).flatMap(([start, kind]) => (path.startsWith(start) ? [kind] : []));
  const byField = [...kindsIn(topFields(body)), ...kindsIn(topFields(query))];
  const inside: readonly Kind[] = fieldsWithCountries(body).length > 0 ? ['country'] : [];
  return { guard, reach: byPath.length > 0 ? byPath : [...byField, ...inside] };
});

/** The routes that a caller may ask of their practice instead of the live conversations. */
export const practisedNames = routeNames.filter((name) => name in conversationRoutes);

/** The fields of the route that reach something. */
export function reachingFields(name: RouteName): readonly string[] {
  const has = new Set([...topFields(routes[name].body), ...topFields(routes[name].query)]);
  return Object.keys(fields).filter((field) => has.has(field));
}

export const guardedRequests = tableOf(requestNames, (name) => {
  const { guard, input } = requests[name];
  return { guard, reach: kindsIn(topFields(input)) };
});

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as readonly RoomName[];

export function roomOf(world: World, name: RoomName, { role, of: country }: Cell): Room {
  const make = rooms[name] as (id: string) => Room;
  const [reached] = make(country).reach;
  return make(reached ? world.samples[reached.kind](country, role) : country);
}

export const guardedRooms = tableOf(roomNames, (name) => {
  const { guard, reach } = (rooms[name] as (id: string) => Room)('');
  return { guard, reach: reach.map(({ kind }) => kind) };
});

function tableOf<Name extends string>(
  names: readonly Name[],
  guardedBy: (name: Name) => Guarded,
): Readonly<Record<Name, Guarded>> {
  return Object.fromEntries(names.map((name) => [name, guardedBy(name)])) as Record<Name, Guarded>;
}

function kindsIn(names: ReadonlySet<string>): readonly Kind[] {
  return Object.entries(fields).flatMap(([name, kind]) => (names.has(name) ? [kind] : []));
}

/** Every role of every country asks for its own, and for the next country's where it can name one. */
export function cellsOf({ guard, reach }: Guarded): readonly Cell[] {
  const reaches = reach.length > 0 && guard !== 'public';
  return roles.flatMap((role) =>
    countryCodes.flatMap((country, index) => {
      const foreign = countryCodes[(index + 1) % countryCodes.length] ?? country;
      return (reaches ? [country, foreign] : [country]).map((of) => ({ role, country, of }));
    }),
  );
}

/** What the tables say of a cell: how it may be refused; empty for whoever is to be let through. */
export function refusalsBy(guarded: Guarded, { role, country, of }: Cell): readonly FailureCode[] {
  const { guard, reach } = guarded;
  if (guard === 'public') return [];
  if (!mayAtAll(guarded, role)) return ['not-allowed'];
  const reading: Action = role === 'customer' ? 'read-own-conversation' : 'read-conversation';
  if (reach.includes('conversation') && !table[reading].includes(role)) return ['not-allowed'];
  if (country === of) return [];
  return reach.map((kind) =>
    kind === 'self' || (role === 'customer' && kind !== 'country') ? 'not-allowed' : 'wrong-country',
  );
}

function mayAtAll({ guard }: Guarded, role: Role): boolean {
  return !isAction(guard) || table[guard].includes(role);
}

export function refusedOf(guarded: Guarded): readonly Cell[] {
  return cellsOf(guarded).filter((cell) => refusalsBy(guarded, cell).length > 0);
}

export function admittedOf(guarded: Guarded): readonly Cell[] {
  return cellsOf(guarded).filter((cell) => refusalsBy(guarded, cell).length === 0);
}

/** What authorization answers with; whoever it lets through may fail, but not with one of these. */
export const refusals: ReadonlySet<string> = new Set<FailureCode>([
  'not-signed-in',
  'session-expired',
  'not-allowed',
  'wrong-country',
]);
/** What tells that the sample was wrong, so that the cell proves nothing. */
const senseless: ReadonlySet<string> = new Set<FailureCode>([
  'malformed-request',
  'internal-error',
  'unknown-route',
  'too-many-requests',
]);

/**
 * A request to the route that is right in every respect but perhaps its sender. With `alien`, the field of that name
 * alone is the other country's.
 */
export function requestOf(world: World, name: RouteName, cell: Cell, alien?: string): CallOptions {
  const { method, path, body, query } = routes[name];
  const start = Object.keys(paths).find((beginning) => path.startsWith(beginning));
  const id = start === undefined ? '' : world.samples[paths[start as keyof typeof paths]](cell.of, cell.role);
  // Where the path says what is reached, the rest of the request is of the caller's own country.
  const own = start !== undefined || alien !== undefined;
  const given = {
    ...fieldsFor(world, cell.role, own ? cell.country : cell.of),
    ...(alien === undefined ? {} : { [alien]: fieldsFor(world, cell.role, cell.of)[alien] }),
  };
  return {
    id,
    query: sampleOf(query, given) as Record<string, string>,
    ...(method === 'GET' ? {} : { body: sampleOf(body, given) }),
  };
}

export function inputOf(world: World, name: RequestName, { role, of }: Cell): unknown {
  return sampleOf(requests[name].input, fieldsFor(world, role, of));
}

/** By name: what reaches something, and what no schema tells how to make. */
function fieldsFor({ samples }: World, role: Role, country: CountryCode): Fields {
  const named = Object.entries(fields).map(([field, kind]) => [field, samples[kind](country, role)]);
  return {
    ...Object.fromEntries(named),
    countries: [country],
    content: contentOf(country),
    policy: defaultPolicy,
    table: defaultTable('embedded'),
    model: 'embedded',
    day: '2026-03-03',
    time: '10:00',
    trace: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  };
}

/** What is wrong with an answer to the cell: null for the one that the tables say. */
export function wrongWith(guarded: Guarded, cell: Cell, answered: unknown): string | null {
  const said = JSON.stringify(answered);
  const code = codeOf(answered);
  const expected = refusalsBy(guarded, cell);
  const who = `${cell.role} of ${cell.country} for ${cell.of}`;
  if (expected.length > 0 && (code === null || !expected.includes(code)))
    return `${who}: ${code ?? 'let through'} instead of ${expected.join(' or ')}`;
  if (expected.length === 0 && code !== null && refusals.has(code)) return `${who}: refused, ${said}`;
  if (expected.length === 0 && code !== null && senseless.has(code)) return `${who}: ${said}`;
  // What a room of the backend refuses by itself is no proof that the edge does.
  if (!mayAtAll(guarded, cell.role) && !said.includes(`A ${cell.role} may not: ${guarded.guard}.`))
    return `${who}: not refused at the edge, ${said}`;
  const own = expected.length === 0 ? cell.country : null;
  const hidden = countryCodes.filter((country) => country !== own);
  const leaked = guarded.guard === 'public' ? [] : hidden.filter((country) => said.includes(markOf(country)));
  return leaked.length > 0 ? `${who}: is told of ${leaked.join(', ')}` : null;
}

/**
 * What is wrong with an answer out of a practice: null where a rep was let through to their own, and whoever else may
 * at all was told that they have none, or that in theirs there is no such thing. Only reps have one in this world,
 * and what is live shows in none.
 */
export function wrongInPractice(guarded: Guarded, cell: Cell, answered: unknown): string | null {
  if (!mayAtAll(guarded, cell.role)) return wrongWith(guarded, cell, answered);
  const said = JSON.stringify(answered);
  const code = codeOf(answered);
  const who = `${cell.role} of ${cell.country} for ${cell.of}`;
  // Colleagues are real in a practice too.
  const known = guarded === guardedRoutes.colleagues && cell.role === 'rep' ? cell.country : null;
  const hidden = countryCodes.filter((country) => country !== known);
  if (hidden.some((country) => said.includes(markOf(country)))) return `${who}: is told what is live`;
  if (cell.role !== 'rep') return code === 'no-practice' ? null : `${who}: ${code ?? 'let through'}`;
  if (cell.of !== cell.country)
    return code !== null && elsewhere.has(code) ? null : `${who}: ${code ?? 'let through'}`;
  const isRefused = code === 'no-practice' || (code !== null && (refusals.has(code) || senseless.has(code)));
  return isRefused ? `${who}: refused, ${said}` : null;
}

/** As `wrongInPractice`, for a request on a line of a practice: only a rep's own shows them anything. */
export function wrongOnPracticeLine(name: RequestName, cell: Cell, answered: unknown): string | null {
  const guarded = guardedRequests[name];
  if (!mayAtAll(guarded, cell.role)) return wrongWith(guarded, cell, answered);
  const said = JSON.stringify(answered);
  const who = `${cell.role} of ${cell.country} for ${cell.of}`;
  if (countryCodes.some((country) => said.includes(markOf(country)))) return `${who}: is told what is live`;
  const isOwn = cell.role === 'rep' && cell.of === cell.country;
  const shows = said.includes('"events":[{') || said.includes('"rows":[{');
  const isExpected = isOwn && (name === 'follow' || name === 'follow-rows');
  return shows === isExpected ? null : `${who}: ${said.slice(0, 200)}`;
}

/** How a practice answers who asks for what is in another's. */
const elsewhere: ReadonlySet<string> = new Set<FailureCode>([
  'unknown-conversation',
  'unknown-account',
  'wrong-country',
]);

function codeOf(answered: unknown): FailureCode | null {
  const { ok, failure } = answered as {
    readonly ok: boolean;
    readonly failure?: { readonly code: FailureCode };
  };
  return ok || !failure ? null : failure.code;
}
