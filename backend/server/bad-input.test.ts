import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
let now = new Date();
beforeAll(async () => {
  edge = await startEdge({ now: () => now });
});
afterAll(() => edge.close());

const hello = { messageId: 'm', country: 'EC', text: 'Hola' };

async function post(body: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  const response = await fetch(`${edge.url}/api/channels/web-chat/messages`, {
    method: 'POST',
    body,
    headers: {
      authorization: `Bearer ${await edge.token('channel')}`,
      'content-type': 'application/json',
      ...headers,
    },
  });
  return [response.status, await response.text()];
}

describe('a message that cannot be', () => {
  it.each([
    ['malformed JSON', '{"text": '],
    ['no JSON at all', 'hello'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a wrong type', JSON.stringify({ ...hello, text: 7 })],
    ['blanks only', JSON.stringify({ ...hello, text: '  \n ' })],
    ['a country of none', JSON.stringify({ ...hello, country: 'XX' })],
    [
      'a poisoned prototype',
      '{"__proto__": {"admin": true}, "messageId": "m", "country": "EC", "text": "x"}',
    ],
  ])('%s is refused as malformed, without a stack', async (_, body) => {
    const [status, answer] = await post(body);
    expect(status).toBe(400);
    expect(JSON.parse(answer)).toMatchObject({ ok: false, failure: { code: 'malformed-request' } });
    expect(answer).not.toMatch(/node_modules|\.ts:|at .*\(/);
  });

  it('in another format is refused as malformed', async () => {
    const [status, answer] = await post('text=Hola', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([status, JSON.parse(answer).failure.code]).toEqual([400, 'malformed-request']);
  });

  it.each([
    ['100 KB', 'x'.repeat(100 * 1024)],
    ['one character too many', 'x'.repeat(4_001)],
  ])('of %s is refused as too long', async (_, text) => {
    const [status, answer] = await post(JSON.stringify({ ...hello, text }));
    expect([status, JSON.parse(answer).failure.code]).toEqual([413, 'text-too-long']);
  });
});

it.each([
  ['the longest text there may be, in four-byte characters', '😀'.repeat(2_000)],
  ['right-to-left text', 'مرحبا، فاتورتي غير صحيحة ‮abc'],
  ['emoji of several parts', 'Gracias 👩‍👩‍👧‍👦🇪🇨'],
  ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['quotes and SQL', `'); DROP TABLE events; --`],
])('%s is kept as it is', async (_, text) => {
  const token = await edge.token('channel');
  const body = { ...hello, messageId: `kept-${text.length}`, text };
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body }));
  const { events } = dataOf(await edge.call('events', { id: conversationId, token }));
  expect(events.find(({ type }) => type === 'message-received')).toMatchObject({ text });
});

it('mends halves of surrogate pairs, which no store could keep', async () => {
  const token = await edge.token('channel');
  const body = { ...hello, messageId: 'halves', text: 'a\ud83dz' };
  const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body }));
  const { events } = dataOf(await edge.call('events', { id: conversationId, token }));
  expect(events.find(({ type }) => type === 'message-received')).toMatchObject({ text: 'a\ufffdz' });
});

it('says what is unknown: routes, conversations, accounts, suggestions', async () => {
  const token = await edge.token('rep');
  const response = await fetch(`${edge.url}/api/nothing`, { headers: { accept: 'text/html' } });
  expect([response.status, (await response.json()).failure.code]).toEqual([404, 'unknown-route']);
  for (const id of ['no-such', '../../etc/passwd', 'x'.repeat(150), "'; --"]) {
    expect(refusalOf(await edge.call('conversation', { id, token }))).toBe('unknown-conversation');
    expect(refusalOf(await edge.call('account', { id, token }))).toBe('unknown-account');
  }
});

describe('a token', () => {
  it('of nobody is refused', async () => {
    expect(refusalOf(await edge.call('session', { token: 'not.a.token' }))).toBe('not-signed-in');
  });

  it('that was changed is refused', async () => {
    const token = await edge.token('rep');
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    claims.person.role = 'supervisor';
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    expect(refusalOf(await edge.call('session', { token: forged }))).toBe('not-signed-in');
    const unsigned = [Buffer.from('{"alg":"none"}').toString('base64url'), body, ''].join('.');
    expect(refusalOf(await edge.call('session', { token: unsigned }))).toBe('not-signed-in');
  });

  it('that has ended is refused as expired', async () => {
    const token = await edge.token('rep');
    now = new Date(now.getTime() + 9 * 3_600_000);
    expect(refusalOf(await edge.call('session', { token }))).toBe('session-expired');
    now = new Date();
  });

  it('whose session was ended is refused everywhere', async () => {
    const token = await edge.token('rep');
    expect(dataOf(await edge.call('session', { token })).person.id).toBe('rep-1');
    await edge.call('signOut', { token });
    expect(refusalOf(await edge.call('session', { token }))).toBe('session-expired');
  });
});

describe('a page of somebody else', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a file or sandbox', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['another app', { origin: 'faro-app://other' }],
  ])('is refused: %s', async (_, headers) => {
    const response = await fetch(`${edge.url}/api/about`, { headers });
    expect([response.status, (await response.json()).failure.code]).toEqual([403, 'not-allowed']);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets the desktop app in, also with a token', async () => {
    const headers = { origin: 'faro-app://faro' };
    const preflight = await fetch(`${edge.url}/api/session`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
    const response = await fetch(`${edge.url}/api/about`, { headers });
    expect(response.headers.get('access-control-allow-origin')).toBe('faro-app://faro');
  });

  it('lets its own pages in', async () => {
    expect((await fetch(`${edge.url}/api/about`, { headers: { origin: edge.url } })).status).toBe(200);
  });
});

it('answers with headers that let no foreign script run', async () => {
  const { headers } = await fetch(`${edge.url}/api/about`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('refuses to go on where a store fails, with a code', async () => {
  const token = await edge.token('rep');
  edge.operator.state.failWith = new Error('secret detail of the inside');
  const answered = await edge.call('account', { id: 'EC-1001', token });
  edge.operator.state.failWith = null;
  expect(answered).toMatchObject({ status: 500, answer: { failure: { code: 'internal-error' } } });
  expect(JSON.stringify(answered)).not.toContain('secret');
});
