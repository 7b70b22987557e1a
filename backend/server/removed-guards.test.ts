/** Takes each guard away in turn, as the tables have them, and expects the matrix of authorization to notice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actions, permissions, type Action } from '../../shared/people/permissions.ts';
import { roles, type Role } from '../../shared/people/person.ts';
import type { RouteName } from '../../shared/wire/http.ts';
import { namedInPaths, type PathBeginning } from '../../shared/wire/route.ts';
import { routes } from '../../shared/wire/http.ts';
import { refusalOf } from '../testing/edge.ts';
import { fieldsWithCountries } from '../testing/matrix/sample.ts';
import {
  cellsOf,
  guardedRequests,
  guardedRooms,
  guardedRoutes,
  practisedNames,
  reachingFields,
  requestNames,
  requestOf,
  roomNames,
  routeNames,
  type Guarded,
} from '../testing/matrix/cells.ts';
import {
  allow,
  forgetField,
  forgetPath,
  openRequest,
  openRoom,
  openRoute,
} from '../testing/matrix/loosen.ts';
import { openLines, type OpenLines } from '../testing/matrix/open-lines.ts';
import {
  reading,
  readsAs,
  wrongAtPractice,
  wrongAtRequest,
  wrongAtRoom,
  wrongAtRoute,
} from '../testing/matrix/try-cells.ts';
import { createWorld, type World } from '../testing/matrix/world.ts';

let world: World;
let lines: OpenLines;
beforeAll(async () => {
  world = await createWorld();
  lines = await openLines(world, ['EC']);
});
afterAll(() => world.edge.close());

/** Whoever is of Ecuador is enough to notice. */
const few = (guarded: Guarded, role?: Role) =>
  cellsOf(guarded).filter((cell) => cell.country === 'EC' && (role === undefined || cell.role === role));

const guarded = routeNames.filter((name) => guardedRoutes[name].guard !== 'public');

describe('the guard of a route', () => {
  it.each(guarded)('%s', async (name) => {
    const restore = openRoute(name);
    const wrong = await wrongAtRoute(world, name, few(guardedRoutes[name]));
    const unknown = await world.edge.call(
      name,
      requestOf(world, name, { role: 'rep', country: 'EC', of: 'EC' }),
    );
    restore();
    expect(wrong.length > 0 || refusalOf(unknown) !== 'not-signed-in').toBe(true);
  });
});

describe('the guard of a route, asked of a practice', () => {
  const those = practisedNames.filter((name) => guardedRoutes[name].guard !== 'signed-in');
  it.each(those)('%s', async (name) => {
    // Nobody here has a practice: reps would be told so, guard or not.
    const others = few(guardedRoutes[name]).filter(({ role }) => role !== 'rep');
    expect(await wrongAtPractice(world, name, others)).toEqual([]);
    const restore = openRoute(name);
    const wrong = await wrongAtPractice(world, name, others);
    restore();
    expect(wrong).not.toEqual([]);
  });
});

describe('the guard of a socket request', () => {
  const those = requestNames.filter((name) => guardedRequests[name].guard !== 'signed-in');
  it.each(those)('%s', async (name) => {
    // Most lead into a room, which has its own: see below.
    const restore = [openRequest(name), ...roomNames.map((room) => openRoom(room, { guard: 'signed-in' }))];
    const wrong = await wrongAtRequest(world, lines.sockets, name, few(guardedRequests[name]));
    for (const each of restore) each();
    expect(wrong).not.toEqual([]);
  });
});

describe('the guard of a room, and what it reaches', () => {
  it.each(roomNames)('%s', async (name) => {
    const open = openRoom(name, { guard: 'signed-in' });
    const withoutGuard = await wrongAtRoom(world, name, few(guardedRooms[name]));
    open();
    expect(withoutGuard).not.toEqual([]);
    if (guardedRooms[name].reach.length === 0) return;
    const spread = openRoom(name, { reach: [] });
    const withoutReach = await wrongAtRoom(world, name, few(guardedRooms[name]));
    spread();
    expect(withoutReach).not.toEqual([]);
  });
});

/** Asked for by a handler, where customers are real; web-chat.test.ts tries it. */
const inHandlers: ReadonlySet<Action> = new Set(['open-chat-session']);
const entries = actions
  .filter((action) => !inHandlers.has(action))
  .flatMap((action) => {
    const allowed: readonly Role[] = permissions[action];
    return roles.filter((role) => !allowed.includes(role)).map((role) => ({ action, role }));
  });

describe('an entry of the table of permissions', () => {
  it.each(entries)('$action, not for a $role', async ({ action, role }) => {
    const restore = allow(action, role);
    const wrong: string[] = [];
    for (const name of routeNames.filter((each) => guardedRoutes[each].guard === action)) {
      wrong.push(...(await wrongAtRoute(world, name, few(guardedRoutes[name], role))));
    }
    for (const name of requestNames.filter((each) => guardedRequests[each].guard === action)) {
      wrong.push(...(await wrongAtRequest(world, lines.sockets, name, few(guardedRequests[name], role))));
    }
    for (const name of roomNames.filter((each) => guardedRooms[each].guard === action)) {
      wrong.push(...(await wrongAtRoom(world, name, few(guardedRooms[name], role))));
    }
    restore();
    expect(wrong).not.toEqual([]);
  });
});

const under = (beginning: string) => guarded.filter((name) => routes[name].path.startsWith(beginning));
const byPath = (Object.keys(namedInPaths) as PathBeginning[]).flatMap((beginning) =>
  under(beginning).map((name) => ({ beginning, name })),
);

describe('whose it is that a path names', () => {
  it.each(byPath)('$name', async ({ beginning, name }) => {
    const restore = forgetPath(beginning);
    const wrong = await wrongAtRoute(world, name, few(guardedRoutes[name]));
    restore();
    expect(wrong).not.toEqual([]);
  });
});

const byField = guarded.flatMap((name) => reachingFields(name).map((field) => ({ name, field })));

describe('whose it is that a field names', () => {
  it.each(byField)('$field of $name', async ({ name, field }) => {
    const before = await answersTo(name, field);
    const restore = forgetField(field);
    const after = await answersTo(name, field);
    restore();
    const codes = before.map(({ failure }) => failure?.code);
    expect(codes.filter((code) => code !== 'not-allowed' && code !== 'wrong-country')).toEqual([]);
    expect(after).not.toEqual(before);
  });

  it.each(guarded.filter((name) => fieldsWithCountries(routes[name].body).length > 0))(
    '%s, inside of its body',
    async (name) => {
      for (const field of fieldsWithCountries(routes[name].body)) {
        const codes = (await answersTo(name, field)).map(({ failure }) => failure?.code);
        expect(codes.filter((code) => code !== 'not-allowed' && code !== 'wrong-country')).toEqual([]);
      }
    },
  );
});

/** To everyone of Ecuador who names with this one field what is another country's. */
async function answersTo(name: RouteName, field: string) {
  const cells = roles.map((role) => ({ role, country: 'EC', of: 'PE' }) as const);
  const answers = cells.map(async (cell) => {
    const token = world.token(cell.role, cell.country);
    const { answer } = await world.edge.call(name, { ...requestOf(world, name, cell, field), token });
    return answer.ok ? { failure: null } : { failure: answer.failure };
  });
  return Promise.all(answers);
}

/** What they do is of no country. */
const ofNoCountry: ReadonlySet<RouteName> = new Set([
  'signOut',
  'playbooks',
  'saveSnippet',
  'deleteSnippet',
  'translation',
  'changePresence',
  'labourPolicy',
  'proposePolicy',
  'signPolicy',
  'correctionRate',
  'models',
  'changeRouting',
  'rollBackRouting',
  'tryModel',
  'practice',
  'endPractice',
  'health',
  'load',
  'metrics',
]);

describe('the countries of a session', () => {
  it.each(guarded.filter((name) => !ofNoCountry.has(name)))('%s', async (name) => {
    const reads = () => (reading.includes(name) ? readsAs(world, name, 'UY') : Promise.resolve([]));
    const before = await reads();
    const restore = world.forgetCountries();
    const wrong = await wrongAtRoute(world, name, few(guardedRoutes[name]));
    const after = await reads();
    restore();
    expect(wrong.length > 0 || JSON.stringify(after) !== JSON.stringify(before)).toBe(true);
  });
});
