/**
 * Who may do what, tried cell by cell through the real edge: every role of every country, at every route, socket
 * request and room, for what is its own country's and what is another's. The cells are made from the tables
 * (`routes`, `requests`, `rooms`, `permissions`), so what is added there is tried without anybody writing a line.
 *
 * Adding a route or a request needs something here only
 * - when its path has an `:id` of a new kind: a line in `namedInPaths` (shared/wire/route.ts); then the compiler asks
 *   for how it is reached (`reaching`, authorize.ts) and for a sample of each country (`samples`, matrix/world.ts);
 * - when a field of its body cannot be made up from the schema: a value for fields of that name (`fieldsFor`,
 *   matrix/cells.ts);
 * - when it reads without a country and answers everyone alike: its name in `sameForAll` below;
 * - when it ends the session that it is called with: its name in `endsSession` (matrix/try-cells.ts).
 *
 * socket-authorization.test.ts has the sockets' part of it, practice-authorization.test.ts that of practices; removed-guards.test.ts takes each guard away in turn and expects cells to notice.
 */
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import { roles } from '../../shared/people/person.ts';
import { signToken } from '../people/session-token.ts';
import { person } from '../testing/builders.ts';
import { refusalOf } from '../testing/edge.ts';
import { guardRoutes } from './register-routes.ts';
import {
  admittedOf,
  cellsOf,
  guardedRequests,
  guardedRooms,
  guardedRoutes,
  reachingFields,
  refusedOf,
  requestOf,
  routeNames,
} from '../testing/matrix/cells.ts';
import { reading, readsAs, stateOf, wrongAtRoute } from '../testing/matrix/try-cells.ts';
import { createWorld, markOf, type World } from '../testing/matrix/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.edge.close());

it('has five thousand cells and more', () => {
  const guarded = [guardedRoutes, guardedRequests, guardedRooms].flatMap((table) => Object.values(table));
  const cells = guarded.flatMap(cellsOf).length;
  expect(cells).toBeGreaterThanOrEqual(5_000);
});

describe('whoever may not', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await stateOf(world);
  });
  it.each(routeNames)('%s: is refused, changes nothing and is told nothing', async (name) => {
    expect(await wrongAtRoute(world, name, refusedOf(guardedRoutes[name]))).toEqual([]);
    expect(await stateOf(world)).toEqual(before);
  });
});

describe('whoever may', () => {
  it.each(routeNames)('%s: is let through, and told of their own country only', async (name) => {
    expect(await wrongAtRoute(world, name, admittedOf(guardedRoutes[name]))).toEqual([]);
  });
});

/** What they answer is of no country, or of everyone's. */
const sameForAll: ReadonlySet<string> = new Set(['models', 'correctionRate', 'health', 'load', 'metrics']);

describe('what happens in one country', () => {
  it.each(reading.filter((name) => !sameForAll.has(name)))('%s: shows nowhere else', async (name) => {
    const before = await readsAs(world, name, 'UY');
    await world.stir('EC');
    expect(await readsAs(world, name, 'UY')).toEqual(before);
  });
});

describe('whoever names no country', () => {
  const optional = reading.filter((name) => reachingFields(name).length > 0);
  it.each(optional)('%s: is told of none but their own', async (name) => {
    for (const cell of admittedOf(guardedRoutes[name]).filter(({ country }) => country === 'UY')) {
      const { query = {}, ...request } = requestOf(world, name, cell);
      const named = new Set(reachingFields(name));
      const bare = Object.fromEntries(Object.entries(query).filter(([field]) => !named.has(field)));
      const token = world.token(cell.role, cell.country);
      const said = JSON.stringify(await world.edge.call(name, { ...request, query: bare, token }));
      expect(countryCodes.filter((other) => other !== 'UY' && said.includes(markOf(other)))).toEqual([]);
    }
  });
});

describe('a customer', () => {
  it.each(routeNames.filter((name) => guardedRoutes[name].reach.includes('conversation')))(
    '%s: has no part in the conversation of another of their country',
    async (name) => {
      for (const country of countryCodes) {
        const request = requestOf(world, name, { role: 'customer', country, of: country });
        const answered = await world.edge.call(name, { ...request, token: world.stranger(country) });
        expect(refusalOf(answered)).toBe('not-allowed');
      }
    },
  );
});

describe('a session that is none', () => {
  const cell = { role: 'supervisor', country: 'EC', of: 'EC' } as const;
  it.each(routeNames.filter((name) => guardedRoutes[name].guard !== 'public'))(
    '%s: is refused',
    async (name) => {
      const request = requestOf(world, name, cell);
      const nobody = person({ role: 'supervisor' });
      const forged = await signToken(new Uint8Array(32).fill(8), nobody, new Date());
      const over = await signToken(world.edge.key, nobody, new Date(Date.now() - 9 * 3_600_000));
      const revoked = await world.edge.sessions.open(nobody);
      await world.edge.sessions.end(revoked);
      const tokens = {
        none: undefined,
        nonsense: 'a.b.c',
        forged: forged.token,
        over: over.token,
        revoked: revoked.token,
      };
      const codes: Record<string, string | null> = {};
      for (const [kind, token] of Object.entries(tokens)) {
        const answered = await world.edge.call(name, {
          ...request,
          ...(token === undefined ? {} : { token }),
        });
        codes[kind] = refusalOf(answered);
      }
      expect(codes).toEqual({
        none: 'not-signed-in',
        nonsense: 'not-signed-in',
        forged: 'not-signed-in',
        over: 'session-expired',
        revoked: 'session-expired',
      });
    },
  );
});

describe('a page of another origin', () => {
  it.each(routeNames)('%s: is refused, whoever is signed in', async (name) => {
    for (const role of roles) {
      const request = requestOf(world, name, { role, country: 'EC', of: 'EC' });
      const token = world.token(role, 'EC');
      const origin = role === 'supervisor' ? 'null' : 'https://evil.example';
      const answered = await world.edge.call(name, { ...request, token, origin });
      expect(refusalOf(answered)).toBe('not-allowed');
    }
  });
});

it('a path of the interface is not served without a guard', async () => {
  const app = fastify();
  guardRoutes(app);
  expect(() => app.get('/api/open', async () => null)).toThrow('no guard');
  await app.close();
});
