import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { account } from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge({
    accounts: [account(), account({ id: 'BR-1001', country: 'BR', language: 'pt-BR' })],
  });
});
afterAll(() => edge.close());

const inEcuador = { country: 'EC', language: 'es', accountId: 'EC-1001' } as const;

async function newCustomer(opening: object = inEcuador): Promise<string> {
  return dataOf(await edge.call('openChatSession', { body: opening })).token;
}

let sent = 0;
function message(text: string, more: object = {}) {
  sent += 1;
  return { messageId: `message-${sent}`, country: 'EC', text, ...more };
}

async function eventsOf(
  id: string,
  token: string,
  after = 0,
  wait = 0,
): Promise<readonly ConversationEvent[]> {
  const query = { after: String(after), wait: String(wait) };
  return dataOf(await edge.call('events', { id, token, query })).events;
}

it('takes the same message twice as one, and answers alike', async () => {
  const token = await edge.token('channel');
  const body = message('Quiero cancelar', { customer: { accountId: 'EC-1001' } });
  const first = await edge.call('receiveMessage', { token, body });
  const second = await edge.call('receiveMessage', { token, body });
  expect(first.status).toBe(202);
  expect(second).toEqual(first);
  const { conversationId } = dataOf(first);
  const said = (await eventsOf(conversationId, token)).filter(({ type }) => type === 'message-received');
  expect(said).toHaveLength(1);
});

it('keeps a customer’s session in the conversation that its first message began', async () => {
  const token = await newCustomer();
  const first = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  const second = dataOf(await edge.call('receiveMessage', { token, body: message('¿Está ahí?') }));
  expect(second.conversationId).toBe(first.conversationId);
  expect(dataOf(await edge.call('session', { token })).person.conversationId).toBe(first.conversationId);
});

it('knows a customer whom one channel has identified on another channel, and only there', async () => {
  const handle = '+593 99 123 4567';
  const opening = { country: 'EC', language: 'es', accountId: null, handle };
  const open = async (token: string, more: object = {}) =>
    dataOf(await edge.call('openChatSession', { token, body: { ...opening, ...more } })).person;
  const telephone = await edge.token('channel', { id: 'telephone' });
  const whatsapp = await edge.token('channel', { id: 'whatsapp' });
  expect((await open(whatsapp)).accountId).toBeNull();
  expect((await open(telephone, { accountId: 'EC-1001' })).accountId).toBe('EC-1001');
  expect(await open(whatsapp)).toMatchObject({ accountId: 'EC-1001', name: account().name });
  expect((await open(whatsapp, { handle: '+593 99 000 0000' })).accountId).toBeNull();

  const stranger = dataOf(await edge.call('openChatSession', { body: opening })).person;
  expect(stranger.accountId).toBeNull();
});

it('tells people what is known of a customer now', async () => {
  const token = await newCustomer();
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  const rep = await edge.token('rep');
  const now = dataOf(await edge.call('customerNow', { id: 'EC-1001', token: rep }));
  expect(now.last).toMatchObject({ channel: 'web-chat' });
  expect(now.open).toContainEqual(expect.objectContaining({ conversationId, channel: 'web-chat' }));
});

it('shows a customer the words and who speaks, and nothing of the inside', async () => {
  const token = await newCustomer();
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  await edge.deps.background.idle();
  const supervisor = await edge.token('supervisor');
  await edge.call('watch', { id: conversationId, token: supervisor });
  await edge.call('whisper', { id: conversationId, token: supervisor, body: { text: 'Con calma' } });
  await edge.call('note', { id: conversationId, token: supervisor, body: { text: 'Cliente frecuente' } });
  const inside = (await eventsOf(conversationId, supervisor)).map(({ type }) => type);
  expect(inside).toEqual(
    expect.arrayContaining(['intent-read', 'whisper-sent', 'note-written', 'watch-started']),
  );
  const outside = (await eventsOf(conversationId, token)).map(({ type }) => type);
  expect(outside).toEqual(['conversation-opened', 'owner-changed', 'message-received']);
});

it('answers a waiting reader as soon as there is something new for them', async () => {
  const token = await newCustomer();
  const { conversationId, sequence } = dataOf(
    await edge.call('receiveMessage', { token, body: message('Hola') }),
  );
  await edge.deps.background.idle();
  const rep = await edge.token('rep');
  const waiting = eventsOf(conversationId, token, sequence, 60);
  await edge.call('note', { id: conversationId, token: rep, body: { text: 'Nota interna' } });
  await edge.call('owner', { id: conversationId, token: rep, body: { to: 'me' } });
  expect((await waiting).map(({ type }) => type)).toEqual(['owner-changed']);
});

it('answers a waiting reader with nothing once the time is up', async () => {
  const token = await newCustomer();
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  expect(await eventsOf(conversationId, token, 1_000, 0.05)).toEqual([]);
});

it('speaks the account’s language where the customer chose none', async () => {
  const token = await edge.token('channel', { countries: ['BR'] });
  const body = { ...message('Olá'), country: 'BR', customer: { accountId: 'BR-1001' } };
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body }));
  expect(dataOf(await edge.call('conversation', { id: conversationId, token })).language).toBe('pt-BR');
});

it('refuses accounts that are not there, of another country, or not the customer’s own', async () => {
  const channel = await edge.token('channel');
  const name = (accountId: string) => ({
    token: channel,
    body: message('Hola', { customer: { accountId } }),
  });
  expect(await edge.call('receiveMessage', name('EC-9999'))).toMatchObject({ status: 404 });
  expect(refusalOf(await edge.call('receiveMessage', name('EC-9999')))).toBe('unknown-account');
  expect(await edge.call('receiveMessage', name('BR-1001'))).toMatchObject({ status: 403 });
  expect(refusalOf(await edge.call('receiveMessage', name('BR-1001')))).toBe('wrong-country');
  const body = message('Hola', { customer: { accountId: 'EC-1002' } });
  expect(refusalOf(await edge.call('receiveMessage', { token: await newCustomer(), body }))).toBe(
    'not-allowed',
  );
  const opening = { ...inEcuador, accountId: 'BR-1001' };
  expect(refusalOf(await edge.call('openChatSession', { body: opening }))).toBe('wrong-country');
});

it('opens no session for a country that the installation does not serve', async () => {
  const only = await startEdge({ countries: ['BR'] });
  expect(refusalOf(await only.call('openChatSession', { body: inEcuador }))).toBe('wrong-country');
  await only.close();
});

it('gives a visitor without an account a conversation of their own', async () => {
  const token = await newCustomer({ ...inEcuador, accountId: null });
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  expect((await eventsOf(conversationId, token))[0]).toMatchObject({ accountId: null });
});

it('puts a customer who asks for a person into the queue at once, and once only', async () => {
  const token = await newCustomer();
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body: message('Hola') }));
  for (let times = 0; times < 2; times += 1) {
    const asked = await edge.call('askForPerson', { token, body: { conversationId } });
    expect(dataOf(asked)).toMatchObject({ conversationId });
  }
  expect(edge.aborted).toContain(conversationId);
  const rep = await edge.token('rep');
  const events = await eventsOf(conversationId, rep);
  expect(events.filter(({ type }) => type === 'hand-over-requested')).toHaveLength(1);
  const conversation = dataOf(await edge.call('conversation', { id: conversationId, token: rep }));
  expect(conversation).toMatchObject({ owner: { kind: 'queue' }, handOver: { reason: 'asked' } });
  const waiting = await edge.call('waitingTime', { token, query: { country: 'EC' } });
  expect(dataOf(waiting).waiting).toBeGreaterThan(0);
});
