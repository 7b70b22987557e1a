import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../shared/wire/failure.ts';
import { rateRules } from '../rate-limits/rate-limits.ts';
import { begins, event } from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
const opened: Socket[] = [];
beforeEach(async () => {
  edge = await startEdge();
});
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.destroy();
  await edge.close();
});

/** A client that speaks the wire by hand: what it writes, and what has come so far. */
async function rawLine() {
  const { hostname, port } = new URL(edge.url);
  const socket = connect(Number(port), hostname);
  opened.push(socket);
  await once(socket, 'connect');
  let came = '';
  socket.on('data', (bytes) => (came += bytes.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\n` +
      `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  const until = (part: string) => vi.waitUntil(() => came.includes(part), { timeout: 10_000 });
  return { socket, until, came: () => came, say: (text: string) => socket.write(frameOf(text)) };
}

/** A text frame as clients send it, masked with zeros. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const length =
    payload.length < 126
      ? Buffer.from([0x80 | payload.length])
      : Buffer.from([0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([Buffer.from([0x81]), length, Buffer.alloc(4), payload]);
}

/** One that is signed in and follows a conversation. */
async function rawFollower(token: string, conversationId: string) {
  const line = await rawLine();
  await line.until('0{"sid"');
  line.say(`40${JSON.stringify({ token })}`);
  await line.until('40{"sid"');
  line.say(`420${JSON.stringify(['follow', { conversationId, after: 0 }])}`);
  await line.until('430[{"ok":true');
  return line;
}

const isHere = (person: string) => edge.services.here.isHere(person);

describe('a client that never reads', () => {
  it('is cut before what waits for it fills the memory; the others get everything, and so does it when it comes back', async () => {
    const { conversations } = edge.services;
    const [conversationId, pages] = ['long', 60];
    await conversations.record({ conversationId, events: begins() });
    const token = await edge.token('rep', { id: 'rep-idle' });
    const idle = await rawFollower(token, conversationId);
    const busy = edge.connect(await edge.token('rep', { id: 'rep-busy' }));
    let heard = 3;
    busy.on('events', ({ events }) => (heard = events.at(-1)?.sequence ?? heard));
    await busy.emitWithAck('follow', { conversationId, after: 0 });

    idle.socket.pause();
    let cutAfter = 0;
    for (let page = 1; page <= pages; page += 1) {
      const notes = Array.from({ length: 100 }, () => event('note-written', { text: 'ñ'.repeat(4_000) }));
      await conversations.record({ conversationId, events: notes });
      await vi.waitUntil(() => heard === 3 + 100 * page, { timeout: 10_000 });
      if (cutAfter === 0 && !isHere('rep-idle')) cutAfter = page;
    }
    expect(cutAfter).toBeGreaterThan(0);
    expect(cutAfter).toBeLessThan(pages);
    expect(isHere('rep-busy')).toBe(true);

    const back = edge.connect(token);
    const told: Failure[] = [];
    back.on('line-failed', (failure) => told.push(failure));
    const answer = await back.emitWithAck('follow', { conversationId, after: 3 });
    expect(dataOf({ status: 200, answer }).events).toHaveLength(100 * pages);
    expect(told).toMatchObject([{ code: 'client-not-reading' }]);

    const later = edge.connect(token);
    later.on('line-failed', (failure) => told.push(failure));
    await later.emitWithAck('follow-rows', {});
    expect(told).toHaveLength(1);
  }, 60_000);
});

describe('a client that floods', () => {
  it('is told so once, also where it listens to no answer, and the others are served', async () => {
    const [flooding, other] = [
      await edge.token('rep', { id: 'rep-1' }),
      await edge.token('rep', { id: 'rep-2' }),
    ];
    const socket = edge.connect(flooding);
    const told: Failure[] = [];
    socket.on('line-failed', (failure) => told.push(failure));
    const ask = socket as unknown as { emit(name: string, input: object): void };
    for (let count = 0; count < 2 * rateRules.line.most; count += 1) ask.emit('follow-models', {});
    const last = await socket.emitWithAck('follow-rows', {});
    expect(last).toMatchObject({ ok: false, failure: { code: 'too-many-requests' } });
    expect(told).toMatchObject([{ code: 'too-many-requests', details: { seconds: expect.any(Number) } }]);
    expect(await edge.connect(other).emitWithAck('follow-rows', {})).toMatchObject({ ok: true });
  });
});

describe('what is no request', () => {
  it('is refused with a code where it can be answered: an unknown name, a wrong field, none at all', async () => {
    const socket = edge.connect(await edge.token('rep'));
    const untyped = socket as unknown as {
      emitWithAck(...given: unknown[]): Promise<{ ok: false; failure: { code: string } }>;
    };
    const codeOf = async (...given: unknown[]) => (await untyped.emitWithAck(...given)).failure.code;
    expect(await codeOf('gift', {})).toBe('unknown-route');
    expect(await codeOf('toString', {})).toBe('unknown-route');
    expect(await codeOf('follow', { conversationId: 7 })).toBe('malformed-request');
    expect(await codeOf('follow', null)).toBe('malformed-request');
    expect(await codeOf('follow')).toBe('malformed-request');
    expect(socket.connected).toBe(true);
  });

  it.each([
    ['no packet at all', 'hello'],
    ['a packet without its JSON', '42["follow",{"conversationId":'],
    ['more than a request can be', `42["follow","${'x'.repeat(80_000)}"]`],
    ['an event under a reserved name', '42["disconnecting"]'],
  ])('ends the line of whoever sends %s, and no other', async (_what, packet) => {
    const other = edge.connect(await edge.token('rep', { id: 'rep-other' }));
    await other.emitWithAck('follow-rows', {});
    const line = await rawLine();
    await line.until('0{"sid"');
    line.say(`40${JSON.stringify({ token: await edge.token('rep', { id: 'rep-bad' }) })}`);
    await line.until('40{"sid"');
    await vi.waitUntil(() => isHere('rep-bad'));
    line.say(packet);
    await vi.waitUntil(() => !isHere('rep-bad'), { timeout: 10_000 });
    expect(await other.emitWithAck('follow-rows', {})).toMatchObject({ ok: true });
  });

  it('is told so at the door when it speaks a newer version of the wire', async () => {
    const response = await fetch(`${edge.url}/socket.io/?EIO=5&transport=polling`);
    expect([response.status, await response.json()]).toEqual([
      400,
      { code: 5, message: 'Unsupported protocol version' },
    ]);
  });

  it('without a session is refused with the reason', async () => {
    const line = await rawLine();
    await line.until('0{"sid"');
    line.say('40{}');
    await line.until('44{');
    expect(line.came()).toContain('"code":"not-signed-in"');
  });
});

describe('an installation of one country', () => {
  it('takes no words for another, whoever brings them', async () => {
    const ofEcuador = await startEdge({ countries: ['EC'] });
    const token = await ofEcuador.token('channel', { countries: ['EC', 'BR'] });
    const said = (country: string) =>
      ofEcuador.call('receiveMessage', { token, body: { messageId: country, country, text: 'Hola' } });
    expect(refusalOf(await said('BR'))).toBe('wrong-country');
    expect(refusalOf(await said('EC'))).toBeNull();
    await ofEcuador.close();
  });
});
