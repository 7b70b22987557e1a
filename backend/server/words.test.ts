import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemoryRateLimits } from '../adapters/memory/rate-limits.ts';
import { rateRules } from '../rate-limits/rate-limits.ts';
import { ana } from '../testing/builders.ts';
import { dataOf, startEdge, type TestEdge, type TestSocket } from '../testing/edge.ts';

let edge: TestEdge;
const rates = () => createMemoryRateLimits({ ...rateRules, person: { most: 8, seconds: 60 } });
beforeEach(async () => {
  edge = await startEdge({ services: { rates: rates() } });
});
afterEach(async () => {
  await edge.services.practices.close();
  await edge.close();
});

async function connected(token: string, practising = false): Promise<TestSocket> {
  const line = edge.connect(token, practising);
  await once(line as never, 'connect');
  return line;
}

const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };
const openChat = async () => dataOf(await edge.call('openChatSession', { body: opening })).token;

async function saidIn(conversationId: string, type = 'message-received') {
  const events = await edge.deps.conversations.events(conversationId, 0);
  return events.flatMap((event) => (event.type === type && 'text' in event ? [event.text] : []));
}

it('takes the same words once, whichever way they come', async () => {
  const customer = await openChat();
  const line = await connected(customer);
  const body = { messageId: 'c-1', country: 'EC', text: 'Hola 😀' } as const;
  const first = await line.emitWithAck('receiveMessage', body);
  const again = await edge.call('receiveMessage', { token: customer, body });
  expect(first).toEqual(again.answer);
  const { conversationId } = dataOf({ status: 202, answer: first });
  expect(await saidIn(conversationId)).toEqual(['Hola 😀']);

  const rep = await edge.token('rep');
  const desk = await connected(rep);
  await edge.call('owner', { token: rep, id: conversationId, body: { to: 'me' } });
  const reply = { messageId: 'r-1', text: 'Buenas tardes' };
  await edge.call('say', { token: rep, id: conversationId, body: reply });
  expect(await desk.emitWithAck('say', { ...reply, conversationId })).toMatchObject({ ok: true });
  expect(await saidIn(conversationId, 'reply-sent')).toEqual(['Buenas tardes']);

  const note = { messageId: 'n-1', text: 'Vuelve mañana', conversationId };
  for (let time = 0; time < 2; time += 1) await desk.emitWithAck('note', note);
  expect(await saidIn(conversationId, 'note-written')).toEqual(['Vuelve mañana']);
});

it('refuses words on a line as it does over HTTP, and keeps the line', async () => {
  const { conversationId } = dataOf(
    await edge.call('receiveMessage', {
      token: await openChat(),
      body: { messageId: 'c-1', country: 'EC', text: 'Hola' },
    }),
  );
  const line = await connected(await edge.token('rep'));
  const say = (more: object) =>
    line.emitWithAck('say', { messageId: 'r-1', text: 'Hola', conversationId, ...more });
  expect(await say({})).toMatchObject({ failure: { code: 'not-your-turn' } });
  expect(await say({ text: '' })).toMatchObject({ failure: { code: 'malformed-request' } });
  expect(await say({ text: '😀'.repeat(10_000) })).toMatchObject({ ok: false });
  expect(await say({ conversationId: 'none' })).toMatchObject({ failure: { code: 'unknown-conversation' } });
  expect(line.connected).toBe(true);
});

it('counts words on a line with all else that a person asks', async () => {
  const token = await openChat();
  const line = await connected(token);
  const codes = [];
  for (let time = 0; time < 6; time += 1) {
    const body = { messageId: `c-${time}`, country: 'EC', text: 'Hola' } as const;
    const given = await line.emitWithAck('receiveMessage', body);
    codes.push(given.ok ? 'ok' : given.failure.code);
    await edge.call('session', { token });
  }
  expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'too-many-requests', 'too-many-requests']);
});

it('takes words on the line of a practice in the practice, and nowhere once it is over', async () => {
  const { token } = await edge.sessions.open(ana);
  const wish = { country: 'EC', language: 'es', topic: 'cancel', temper: 'hesitant' };
  const { conversationId } = dataOf(await edge.call('beginPractice', { token, body: wish }));
  const line = await connected(token, true);
  const note = { messageId: 'n-1', text: 'Para mí', conversationId };
  expect(await line.emitWithAck('note', note)).toMatchObject({ ok: true });
  const { answer } = await edge.call('conversation', { token, id: conversationId, practising: true });
  expect(JSON.stringify(answer)).toContain('Para mí');
  expect(edge.deps.conversations.open()).toEqual([]);
  await edge.call('endPractice', { token });
  expect(await line.emitWithAck('note', { ...note, messageId: 'n-2' })).toMatchObject({ ok: false });
});
