import { afterEach, expect, it } from 'vitest';
import { createAdmission } from '../load/admission.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
afterEach(() => edge.close());

const message = (messageId: string) => ({
  messageId,
  country: 'EC',
  customer: { accountId: 'EC-1001' },
  text: 'Quiero cancelar',
});

it('asks a channel to come again while there is no room, and takes the same words then, once', async () => {
  const door = createAdmission(1);
  edge = await startEdge({ services: { admit: (words) => door.enter(words) } });
  const token = await edge.token('channel');
  const leave = door.enter('going-on');

  const refused = await fetch(`${edge.url}/api/channels/web-chat/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(message('one')),
  });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await refused.json()).toMatchObject({
    ok: false,
    failure: { code: 'busy', details: { seconds: 2 } },
  });

  leave();
  const taken = dataOf(await edge.call('receiveMessage', { token, body: message('one') }));
  await expect.poll(() => door.waiting()).toBe(0);
  door.enter('going-on');
  expect(dataOf(await edge.call('receiveMessage', { token, body: message('one') }))).toEqual(taken);
  expect(refusalOf(await edge.call('receiveMessage', { token, body: message('two') }))).toBe('busy');
});

it('tells supervisors and operations how much there is to do, and nobody else', async () => {
  edge = await startEdge();
  for (const role of ['supervisor', 'operations'] as const) {
    const load = dataOf(await edge.call('load', { token: await edge.token(role) }));
    expect(load).toMatchObject({ shed: [], since: null, changes: [], told: 0, refused: 0 });
  }
  expect(refusalOf(await edge.call('load', { token: await edge.token('rep') }))).toBe('not-allowed');
});
