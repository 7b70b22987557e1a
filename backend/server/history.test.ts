import { afterEach, expect, it } from 'vitest';
import { ana, bruno, sofia } from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
afterEach(() => edge.close());

const tokenOf = async (who: typeof ana) => (await edge.sessions.open(who)).token;

async function talked(text: string): Promise<string> {
  edge = await startEdge();
  const body = { messageId: 'm-1', country: 'EC', customer: { accountId: 'EC-1001' }, text };
  const { conversationId } = dataOf(
    await edge.call('receiveMessage', { token: await edge.token('channel'), body }),
  );
  await edge.deps.background.idle();
  await edge.historyIndex.idle();
  return conversationId;
}

it('finds a conversation by its words, for the people of its country, and by nobody’s name but one’s own', async () => {
  const conversationId = await talked('Se cortó la señal');
  const token = await tokenOf(ana);
  const query = { text: 'senal cort' };
  const { hits } = dataOf(await edge.call('searchHistory', { token, query }));
  expect(hits).toMatchObject([{ conversationId, found: { from: 'customer', text: 'Se cortó la señal' } }]);
  const abroad = await tokenOf({ ...ana, countries: ['BR'] });
  expect(dataOf(await edge.call('searchHistory', { token: abroad, query })).hits).toEqual([]);
  const byBruno = { query: { person: bruno.id } };
  expect(refusalOf(await edge.call('searchHistory', { token, ...byBruno }))).toBe('policy-forbids');
  const supervisor = await tokenOf(sofia);
  expect(refusalOf(await edge.call('searchHistory', { token: supervisor, ...byBruno }))).toBe(
    'policy-forbids',
  );
});

it('tells the desks of a country at once when something is owed to a customer', async () => {
  const conversationId = await talked('Hola');
  const socket = edge.connect(await tokenOf(bruno));
  await socket.emitWithAck('follow-rows', {});
  const told = new Promise<void>((resolve) => socket.once('follow-ups-changed', resolve));
  const token = await tokenOf(ana);
  const body = { callBack: 'c-1', day: '2026-03-02', time: '10:00', way: 'telephone', reason: 'La factura' };
  expect(await edge.call('scheduleCallBack', { token, id: conversationId, body })).toMatchObject({
    status: 200,
  });
  await told;
  const { callBacks } = dataOf(await edge.call('followUps', { token }));
  expect(callBacks).toMatchObject([
    { conversationId, reason: 'La factura', dueAt: '2026-03-02T15:00:00.000Z' },
  ]);
});
