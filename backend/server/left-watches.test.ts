import { once } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dataOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
let conversationId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  edge = await startEdge();
  const body = { messageId: 'm', country: 'EC', customer: { accountId: 'EC-1001' }, text: 'Hola' };
  conversationId = dataOf(
    await edge.call('receiveMessage', { token: await edge.token('channel'), body }),
  ).conversationId;
});
afterEach(async () => {
  await edge.close();
  vi.useRealTimers();
});

const watchers = async () => (await edge.deps.conversations.get(conversationId)).watchers.map(({ id }) => id);

/** Resolves once the server has seen the lines fall. */
async function signedIn(count: number): Promise<void> {
  const token = await edge.token('operations');
  await vi.waitUntil(async () => dataOf(await edge.call('operation', { token })).signedIn === count);
}

it('ends a watch whose supervisor stays away, and not that of one who comes back', async () => {
  const token = await edge.token('supervisor');
  const first = edge.connect(token);
  await once(first as never, 'connect');
  await edge.call('watch', { id: conversationId, token });
  first.disconnect();
  await signedIn(0);
  await vi.advanceTimersByTimeAsync(9_000);
  const second = edge.connect(token);
  await once(second as never, 'connect');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await watchers()).toEqual(['supervisor-1']);

  second.disconnect();
  await signedIn(0);
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitUntil(async () => (await watchers()).length === 0);
  const { events } = dataOf(await edge.call('events', { id: conversationId, token }));
  expect(events.at(-1)).toMatchObject({ type: 'watch-ended', author: { id: 'supervisor-1' } });
  expect(dataOf(await edge.call('watches', { token }))).toHaveLength(1);
});
