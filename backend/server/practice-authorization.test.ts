/**
 * The part of the matrix of authorization (authorization.test.ts) that goes into practices: every request that may be
 * asked of one, by every role of every country, for their own practice and for the next country's.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import {
  cellsOf,
  guardedRequests,
  guardedRoutes,
  practisedNames,
  requestNames,
} from '../testing/matrix/cells.ts';
import { openLines, type OpenLines } from '../testing/matrix/open-lines.ts';
import { stateOf, wrongAtPractice, wrongAtPracticeLine } from '../testing/matrix/try-cells.ts';
import { createWorld, withPractices, type World } from '../testing/matrix/world.ts';

let live: World;
let world: World;
let lines: OpenLines;
let end: () => Promise<void>;
let before: unknown;
beforeAll(async () => {
  live = await createWorld();
  ({ world, end } = await withPractices(live));
  lines = await openLines(live, countryCodes, true);
  before = await stateOf(live);
});
afterAll(async () => {
  await end();
  await live.edge.close();
});

describe('asked of a practice', () => {
  it.each(practisedNames)('%s: reaches one’s own and nothing else', async (name) => {
    expect(await wrongAtPractice(world, name, cellsOf(guardedRoutes[name]))).toEqual([]);
  });

  const inConversations = practisedNames.filter((name) => guardedRoutes[name].reach.includes('conversation'));
  it.each(inConversations)('%s: does not find what is live', async (name) => {
    const reps = cellsOf(guardedRoutes[name]).filter(({ role }) => role === 'rep');
    expect(await wrongAtPractice(live, name, reps)).toEqual([]);
  });
});

it('asked of practices, nothing changed live', async () => {
  expect(await stateOf(live)).toEqual(before);
});

describe('on a line of a practice', () => {
  it.each(requestNames)('%s: shows one’s own and nothing else', async (name) => {
    expect(await wrongAtPracticeLine(world, lines.sockets, name, cellsOf(guardedRequests[name]))).toEqual([]);
  });
});

it('notices when a practice is another’s', async () => {
  const { practices } = live.edge.services;
  const kept = { ...practices };
  const { person } = await live.edge.services.sessions.check(live.token('rep', 'EC'));
  Object.assign(practices, { rehearsal: () => kept.rehearsal(person) });
  const wrong = await wrongAtPractice(world, 'conversation', cellsOf(guardedRoutes.conversation));
  Object.assign(practices, kept);
  expect(wrong).not.toEqual([]);
});
