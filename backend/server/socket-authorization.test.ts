/** The part of the matrix of authorization (authorization.test.ts) that goes over sockets, and what is pushed there. */
import { once } from 'node:events';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import { may } from '../../shared/people/permissions.ts';
import { roles, type Role } from '../../shared/people/person.ts';
import { signToken } from '../people/session-token.ts';
import { person } from '../testing/builders.ts';
import { cellsOf, guardedRequests, guardedRooms, requestNames, roomNames } from '../testing/matrix/cells.ts';
import { openLines, type OpenLines } from '../testing/matrix/open-lines.ts';
import { wrongAtRequest, wrongAtRoom } from '../testing/matrix/try-cells.ts';
import { createWorld, markOf, type World } from '../testing/matrix/world.ts';

let world: World;
let lines: OpenLines;
beforeAll(async () => {
  world = await createWorld();
  lines = await openLines(world, countryCodes);
});
afterAll(() => world.edge.close());

describe('a socket request', () => {
  it.each(requestNames)('%s: is answered as the table says, in every cell', async (name) => {
    const cells = cellsOf(guardedRequests[name]);
    expect(await wrongAtRequest(world, lines.sockets, name, cells)).toEqual([]);
  });
});

describe('a room', () => {
  it.each(roomNames)('%s: is entered as the table says, in every cell', async (name) => {
    expect(await wrongAtRoom(world, name, cellsOf(guardedRooms[name]))).toEqual([]);
  });
});

async function followAll(role: Role, country: CountryCode): Promise<void> {
  const socket = lines.sockets.get(`${role} ${country}`);
  await socket?.emitWithAck('follow', {
    conversationId: world.samples.conversation(country, role),
    after: 0,
  });
  await socket?.emitWithAck('follow-rows', {});
  await socket?.emitWithAck('follow-models', {});
}

/** What came before an answer has arrived by then. */
async function arrived(): Promise<void> {
  for (const socket of lines.sockets.values())
    await socket.emitWithAck('unfollow', { conversationId: 'none' });
}

describe('what is pushed', () => {
  const everyone = roles.flatMap((role) => countryCodes.map((country) => ({ role, country })));

  beforeAll(async () => {
    for (const { role, country } of everyone) await followAll(role, country);
    for (const country of countryCodes) await world.stir(country);
    await arrived();
  });

  it.each(everyone)('to a $role of $country: of their own country, and as they may', ({ role, country }) => {
    const who = person({ role, countries: [country] });
    const heard = lines.pushed(`${role} ${country}`);
    const said = JSON.stringify(heard);
    expect(countryCodes.filter((other) => other !== country && said.includes(markOf(other)))).toEqual([]);
    const events = new Set(heard.map(({ event }) => event));
    expect(events.has('row')).toBe(may(who, 'list-conversations'));
    const reads = may(who, 'read-conversation') || may(who, 'read-own-conversation');
    expect(events.has('events')).toBe(reads);
    const inside = said.includes('mood-read') || said.includes('watch-started');
    expect(inside).toBe(reads && role !== 'customer');
  });
});

describe('the handshake', () => {
  it('takes no session that is none', async () => {
    const nobody = person({ role: 'supervisor' });
    const forged = await signToken(new Uint8Array(32).fill(8), nobody, new Date());
    const over = await signToken(world.edge.key, nobody, new Date(Date.now() - 9 * 3_600_000));
    const revoked = await world.edge.sessions.open(nobody);
    await world.edge.sessions.end(revoked);
    for (const [token, code] of [
      ['', 'not-signed-in'],
      [forged.token, 'not-signed-in'],
      [over.token, 'session-expired'],
      [revoked.token, 'session-expired'],
    ] as const) {
      const [error] = await once(world.edge.connect(token) as never, 'connect_error');
      expect(error.data).toMatchObject({ code });
    }
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1'])('takes nobody from %s', async (origin) => {
    const socket = io(world.edge.url, {
      auth: { token: world.token('supervisor', 'EC') },
      transports: ['websocket'],
      extraHeaders: { origin },
      reconnection: false,
    });
    await once(socket as never, 'connect_error');
    expect(socket.connected).toBe(false);
  });
});
