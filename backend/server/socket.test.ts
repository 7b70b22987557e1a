import { once } from 'node:events';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { signToken } from '../people/session-token.ts';
import { event, person } from '../testing/builders.ts';
import { dataOf, startEdge, type TestEdge, type TestSocket } from '../testing/edge.ts';

let edge: TestEdge;
beforeEach(async () => {
  edge = await startEdge();
});
afterEach(() => edge.close());

const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };

async function customerSays(text: string, token?: string) {
  const session = token ?? dataOf(await edge.call('openChatSession', { body: opening })).token;
  const body = { messageId: `${text}-${Math.random()}`, country: 'EC', text };
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token: session, body }));
  await edge.deps.background.idle();
  return { token: session, conversationId };
}

async function connected(token: string): Promise<TestSocket> {
  const socket = edge.connect(token);
  await once(socket as never, 'connect');
  return socket;
}

/** Collects what is pushed; `until` resolves once something pushed satisfies it. */
function pushed(socket: TestSocket) {
  const events: ConversationEvent[] = [];
  const waiting: { type: string; resolve: () => void }[] = [];
  socket.on('events', (message) => {
    events.push(...message.events);
    for (const { type, resolve } of waiting) if (events.some((event) => event.type === type)) resolve();
  });
  const until = (type: string) =>
    new Promise<void>((resolve) => {
      if (events.some((event) => event.type === type)) resolve();
      else waiting.push({ type, resolve });
    });
  return { events, until };
}

it('gives whoever follows a conversation its log, and then what is new', async () => {
  const { conversationId } = await customerSays('Hola');
  const rep = await edge.token('rep');
  const socket = await connected(rep);
  const { events, until } = pushed(socket);
  const answer = await socket.emitWithAck('follow', { conversationId, after: 2 });
  expect(dataOf({ status: 200, answer }).events.map(({ sequence }) => sequence)[0]).toBe(3);
  await edge.call('note', { id: conversationId, token: rep, body: { text: 'Nota' } });
  await until('note-written');
  expect(events.map(({ type }) => type)).toEqual(['note-written']);
  await socket.emitWithAck('unfollow', { conversationId });
  await edge.call('whisper', { id: conversationId, token: rep, body: { text: 'Nada' } });
  await socket.emitWithAck('unfollow', { conversationId });
  expect(events).toHaveLength(1);
});

it('shows staff how a long conversation ends, ahead of its log, and its customer nothing but the log', async () => {
  const { token, conversationId } = await customerSays('Hola');
  const short = await connected(await edge.token('rep'));
  const heard: string[] = [];
  short.on('glimpse', () => heard.push('glimpse'));
  await short.emitWithAck('follow', { conversationId, after: 0 });
  expect(heard).toEqual([]);

  const notes = Array.from({ length: 2_000 }, (_, index) => event('note-written', { text: `Nota ${index}` }));
  await edge.deps.conversations.record({ conversationId, events: notes });
  const staff = await connected(await edge.token('supervisor'));
  const order: string[] = [];
  const glimpsed = new Promise<Conversation>((resolve) => {
    staff.on('glimpse', (glimpse) => {
      order.push('glimpse');
      resolve(glimpse);
    });
  });
  const answer = await staff.emitWithAck('follow', { conversationId, after: 0 });
  order.push('log');
  const { events } = dataOf({ status: 200, answer });
  const glimpse = await glimpsed;
  const whole = fold(events);
  expect(order).toEqual(['glimpse', 'log']);
  expect(glimpse.transcript).toEqual(whole.transcript.slice(-100));
  expect({ ...glimpse, transcript: [], moods: [] }).toEqual({ ...whole, transcript: [], moods: [] });
  await staff.emitWithAck('follow', { conversationId, after: events.length - 1 });
  expect(order).toEqual(['glimpse', 'log']);

  const customer = await connected(token);
  customer.on('glimpse', () => heard.push('glimpse'));
  await customer.emitWithAck('follow', { conversationId, after: 0 });
  expect(heard).toEqual([]);
});

it('pushes to a customer only what customers may see', async () => {
  const { token, conversationId } = await customerSays('Hola');
  const rep = await edge.token('rep');
  const socket = await connected(token);
  const { events, until } = pushed(socket);
  await socket.emitWithAck('follow', { conversationId, after: 0 });
  await edge.call('note', { id: conversationId, token: rep, body: { text: 'Nota' } });
  await edge.deps.conversations.record({
    conversationId,
    events: [event('mood-read', { about: 3, mood: -0.9, because: ['furioso'] })],
  });
  await edge.call('owner', { id: conversationId, token: rep, body: { to: 'me' } });
  await edge.call('say', { id: conversationId, token: rep, body: { messageId: 's', text: 'Le atiendo yo' } });
  await until('reply-sent');
  expect(events.map(({ type }) => type)).toEqual(['owner-changed', 'reply-sent']);
});

it('refuses a customer who follows another conversation, and staff of another country', async () => {
  const { conversationId } = await customerSays('Hola');
  for (const token of [await edge.token('customer'), await edge.token('rep', { countries: ['BR'] })]) {
    const socket = await connected(token);
    const answer = await socket.emitWithAck('follow', { conversationId, after: 0 });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: expect.stringMatching(/not-allowed|wrong-country/) },
    });
  }
});

it('cuts the line at once when the session is ended', async () => {
  const token = await edge.token('rep');
  const socket = await connected(token);
  const other = await connected(await edge.token('rep'));
  const cut = once(socket as never, 'disconnect');
  await edge.call('signOut', { token });
  expect(await cut).toContain('io server disconnect');
  expect(other.connected).toBe(true);
});

it('cuts the line, and a request that waits, at the moment when the session is over', async () => {
  const { conversationId } = await customerSays('Hola');
  const { lastSequence: after } = await edge.deps.conversations.get(conversationId);
  const almostOver = new Date(Date.now() - 8 * 3_600_000 + 1_500);
  const { token } = await signToken(edge.key, person(), almostOver);
  const socket = await connected(token);
  const cut = once(socket as never, 'disconnect');
  const query = { after: String(after), wait: '60' };
  const waiting = await edge.call('events', { id: conversationId, token, query });
  expect(waiting).toMatchObject({ status: 401, answer: { failure: { code: 'session-expired' } } });
  expect(await cut).toContain('io server disconnect');
});

it('cuts all that a session has open when it is ended: every line, and requests that wait', async () => {
  const { conversationId } = await customerSays('Hola');
  const { lastSequence: after } = await edge.deps.conversations.get(conversationId);
  const token = await edge.token('rep');
  const lines = await Promise.all([connected(token), connected(token)]);
  const cut = lines.map((socket) => once(socket as never, 'disconnect'));
  const query = { after: String(after), wait: '60' };
  const waiting = edge.call('events', { id: conversationId, token, query });
  await edge.call('signOut', { token });
  await Promise.all(cut);
  expect(await waiting).toMatchObject({ status: 401, answer: { failure: { code: 'session-expired' } } });
  const note = await edge.call('note', {
    id: conversationId,
    token: await edge.token('rep'),
    body: { text: 'N' },
  });
  expect(dataOf(note).sequence).toBeGreaterThan(after);
});

it('refuses a handshake without a valid session, and one from a foreign page', async () => {
  const socket = edge.connect('nonsense');
  const [error] = await once(socket as never, 'connect_error');
  expect(error.data).toMatchObject({ code: 'not-signed-in' });
  const foreign = io(edge.url, {
    auth: { token: await edge.token('rep') },
    transports: ['websocket'],
    extraHeaders: { origin: 'https://evil.example' },
    reconnection: false,
  });
  await once(foreign as never, 'connect_error');
  expect(foreign.connected).toBe(false);
});

it('shows the rows of one’s countries, and each change of them, the last one surely', async () => {
  const { conversationId } = await customerSays('Hola');
  const socket = await connected(await edge.token('supervisor'));
  const abroad = await connected(await edge.token('supervisor', { countries: ['BR'] }));
  const rows: ConversationRow[] = [];
  const foreign: ConversationRow[] = [];
  abroad.on('row', (row) => foreign.push(row));
  const answer = await socket.emitWithAck('follow-rows', {});
  expect(dataOf({ status: 200, answer }).rows.map(({ id }) => id)).toEqual([conversationId]);
  await abroad.emitWithAck('follow-rows', {});

  const { promise: settled, resolve } = Promise.withResolvers<void>();
  socket.on('row', (row) => {
    rows.push(row);
    if (row.lastSequence === last) resolve();
  });
  const { lastSequence } = await edge.deps.conversations.get(conversationId);
  const last = lastSequence + 20;
  for (let mood = 0; mood < 20; mood += 1) {
    const read = event('mood-read', { about: 3, mood: -mood / 20, because: [] });
    await edge.deps.conversations.record({ conversationId, events: [read] });
  }
  await settled;
  expect(rows.length).toBeLessThan(20);
  expect(rows.at(-1)?.mood).toBeCloseTo(-0.95);
  expect(foreign).toEqual([]);
});

it('shows that Lana writes while her turn runs, and that the person who has the turn does', async () => {
  const { token, conversationId } = await customerSays('Hola');
  const customer = await connected(token);
  await customer.emitWithAck('follow', { conversationId, after: 0 });
  const lanaWrites = once(customer as never, 'typing');
  await edge.deps.conversations.record({
    conversationId,
    events: [event('turn-started', { turn: 't', about: 3, model: 'faro-embedded' }, lana)],
  });
  expect(await lanaWrites).toEqual([{ conversationId, who: 'lana' }]);

  const rep = await edge.token('rep');
  const desk = await connected(rep);
  expect(await desk.emitWithAck('typing', { conversationId })).toMatchObject({
    failure: { code: 'not-your-turn' },
  });
  await edge.call('owner', { id: conversationId, token: rep, body: { to: 'me' } });
  const personWrites = once(customer as never, 'typing');
  await desk.emitWithAck('typing', { conversationId });
  expect(await personWrites).toEqual([{ conversationId, who: 'person' }]);
});

it('counts who is signed in, each person once', async () => {
  const token = await edge.token('supervisor');
  await connected(await edge.token('rep'));
  await connected(await edge.token('rep'));
  await connected(await edge.token('rep', { id: 'rep-br', countries: ['BR'] }));
  expect(dataOf(await edge.call('operation', { token })).signedIn).toBe(1);
});
