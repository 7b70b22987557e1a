import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryRateLimits } from '../adapters/memory/rate-limits.ts';
import { rateRules } from '../rate-limits/rate-limits.ts';
import { dataOf, startEdge, type TestEdge } from '../testing/edge.ts';

const rates = createMemoryRateLimits({
  ...rateRules,
  customer: { most: 5, seconds: 60 },
  person: { most: 8, seconds: 60 },
  line: { most: 8, seconds: 60 },
  'chat-session': { most: 3, seconds: 60 },
});

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge({ services: { rates } });
});
afterAll(() => edge.close());

let count = 0;
function say(token: string, more: object = {}) {
  count += 1;
  const body = { messageId: `m-${count}`, country: 'EC', text: 'Hola', ...more };
  return edge.call('receiveMessage', { token, body });
}

const refused = { ok: false, failure: { code: 'too-many-requests' } } as const;

describe('a customer who floods', () => {
  it('is limited over all of their sessions and channels, and told how long to wait; others are heard', async () => {
    const customer = { customer: { accountId: 'EC-1001' } };
    const channels = [
      await edge.token('channel', { id: 'web-chat' }),
      await edge.token('channel', { id: 'app' }),
    ];
    const answers = [];
    for (let time = 0; time < 12; time++) answers.push(await say(channels[time % 2] ?? '', customer));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
    const seconds = expect.any(Number);
    const { failure } = refused;
    expect(answers.at(-1)?.answer).toEqual({
      ok: false,
      failure: { ...failure, message: expect.any(String), details: { seconds } },
    });

    expect(await say(channels[0] ?? '')).toMatchObject({ status: 202 });
    expect(await say(await edge.token('customer', { id: 'visitor-2' }))).toMatchObject({ status: 202 });
  });

  it('is limited within a conversation that has no account', async () => {
    const token = await edge.token('channel');
    const { conversationId } = dataOf(await say(token));
    const answers = [];
    for (let time = 0; time < 7; time++) answers.push(await say(token, { conversationId }));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429, 429]);
  });
});

describe('whoever asks too often', () => {
  it('is refused with the seconds to wait, on all of their sessions, before anything is done', async () => {
    const tokens = [await edge.token('rep', { id: 'carla.ec' }), await edge.token('rep', { id: 'carla.ec' })];
    const answers = [];
    for (let time = 0; time < 10; time++) {
      const headers = { authorization: `Bearer ${tokens[time % 2]}` };
      answers.push(await fetch(`${edge.url}/api/session`, { headers }));
    }
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await edge.token('rep', { id: 'luis.ec' });
    expect(await edge.call('session', { token: other })).toMatchObject({ status: 200 });
  });

  it('is refused by the cost of what they ask for, unless a channel asks', async () => {
    const body = { country: 'EC', language: 'es', accountId: null };
    const statuses = [];
    for (let time = 0; time < 5; time++) statuses.push((await edge.call('openChatSession', { body })).status);
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
    const token = await edge.token('channel');
    expect(await edge.call('openChatSession', { token, body })).toMatchObject({ status: 201 });
  });

  it('is refused over a socket as well, and keeps the line', async () => {
    const socket = edge.connect(await edge.token('rep', { id: 'ana.ec' }));
    const answers = [];
    for (let time = 0; time < 10; time++) answers.push(await socket.emitWithAck('follow-rows', {}));
    expect(answers.map(({ ok }) => ok)).toEqual([...Array.from({ length: 8 }, () => true), false, false]);
    expect(answers.at(-1)).toMatchObject(refused);
    expect(socket.connected).toBe(true);
  });
});

describe('behind a balancer', () => {
  const tries = { most: 2, seconds: 60 };

  /** The statuses of three sign-ins from one address and one from another, as the balancer tells. */
  async function signInsThrough(proxies: readonly string[]) {
    const limited = createMemoryRateLimits({ ...rateRules, 'sign-in': tries });
    const balanced = await startEdge({ services: { rates: limited }, proxies });
    const statuses = [];
    for (const address of ['10.0.0.1', '10.0.0.1', '10.0.0.1', '10.0.0.2']) {
      const { status } = await fetch(`${balanced.url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ user: 'nobody', password: 'nothing-at-all' }),
      });
      statuses.push(status);
    }
    await balanced.close();
    return statuses;
  }

  it('each address is counted for itself, where the balancer is known', async () => {
    expect(await signInsThrough(['127.0.0.1'])).toEqual([200, 200, 429, 200]);
  });

  it('nobody escapes by claiming another address', async () => {
    expect(await signInsThrough([])).toEqual([200, 200, 429, 429]);
  });
});
