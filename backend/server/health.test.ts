import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../log.ts';
import { createHealth, type Probe } from '../observability/health.ts';
import { createLastOutcome, storeProbe } from '../observability/probes.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';
import { plant } from '../testing/personal-data/plant.ts';

const metricsToken = 'a-token-of-the-monitoring';
let edge: TestEdge;
afterEach(() => edge.close());

const healthOf = (...probes: readonly Probe[]) =>
  createHealth({
    version: '1.2.3',
    runtime: '24',
    probes,
    clock: () => new Date(),
    patience: 1_000,
    every: 60_000,
  });

/** The names of all labels, and all that stands in the text but help and numbers. */
const labelsIn = (text: string) =>
  new Set([...text.matchAll(/(\w+)="/g)].map(([, name]) => name).filter((name) => name !== undefined));

describe('the metrics', () => {
  it('are for operations and for the monitoring, which may do nothing else', async () => {
    edge = await startEdge({ services: { metricsToken } });
    const read = async (token?: string) =>
      refusalOf(await edge.call('metrics', token === undefined ? {} : { token }));
    expect(await read(metricsToken)).toBeNull();
    expect(await read(await edge.token('operations'))).toBeNull();
    expect(await read()).toBe('not-signed-in');
    expect(await read('another-token-of-some-length')).toBe('not-signed-in');
    for (const role of ['rep', 'supervisor', 'curator', 'delegate', 'channel'] as const)
      expect(await read(await edge.token(role))).toBe('not-allowed');
    for (const name of ['health', 'conversations', 'models', 'operation'] as const)
      expect(refusalOf(await edge.call(name, { token: metricsToken }))).toBe('not-allowed');
  });

  it('open to no token while none is set', async () => {
    edge = await startEdge();
    expect(refusalOf(await edge.call('metrics', { token: '' }))).toBe('not-signed-in');
    expect(refusalOf(await edge.call('metrics', { token: 'null' }))).toBe('not-signed-in');
  });

  it('come as Prometheus reads them, with labels out of closed lists and nobody in them', async () => {
    edge = await startEdge({ services: { metricsToken } });
    const customer = { country: 'EC', language: 'es', accountId: 'EC-1001' };
    const { token, person } = dataOf(await edge.call('openChatSession', { body: customer }));
    const body = { messageId: 'one', country: 'EC', text: 'Soy ana@correo.ec, cédula 1710034065' };
    const { conversationId } = dataOf(await edge.call('receiveMessage', { token, body }));
    const text = dataOf(await edge.call('metrics', { token: metricsToken }));
    expect(text).toMatch(/^faro_conversations_open\{country="EC"\} 1$/m);
    expect(text).toMatch(/^faro_part_well\{part="store",name="memory"\} 1$/m);
    expect(text).toMatch(/^faro_shed\{what="drafts"\} 0$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds \d/m);
    for (const hidden of [conversationId, 'EC-1001', person.name, person.id, 'ana@correo.ec', '1710034065'])
      expect(text).not.toContain(hidden);
    const known = [
      'part',
      'name',
      'country',
      'state',
      'version',
      'protocol',
      'le',
      'outcome',
      'model',
      'what',
    ];
    const ofTheProcess = ['kind', 'space', 'type', 'major', 'minor', 'patch'];
    expect([...labelsIn(text)].filter((name) => ![...known, ...ofTheProcess].includes(name))).toEqual([]);
  });
});

async function ask(path: string) {
  const response = await fetch(`${edge.url}${path}`);
  return { status: response.status, body: await response.text() };
}

describe('whether it lives and takes work', () => {
  it('is told to everyone, and nothing more', async () => {
    edge = await startEdge();
    expect(await ask('/healthz')).toEqual({ status: 200, body: '{"status":"ok"}' });
    expect(await ask('/readyz')).toEqual({ status: 200, body: '{"status":"ready"}' });
  });

  it('is two things: without a store it lives and takes none', async () => {
    const away = { findByKey: () => Promise.reject(new Error('disk /dev/sda1 of ana@correo.ec')) };
    const health = healthOf(storeProbe('sqlite', away, createLastOutcome('store-unavailable')));
    edge = await startEdge({ services: { health } });
    expect(await ask('/healthz')).toMatchObject({ status: 200 });
    expect(await ask('/readyz')).toEqual({ status: 503, body: '{"status":"not-ready"}' });
    const told = dataOf(await edge.call('health', { token: await edge.token('operations') }));
    expect(told).toMatchObject({ ready: false, parts: [{ state: 'down', code: 'store-unavailable' }] });
    expect(JSON.stringify(told)).not.toContain('sda1');
  });
});

describe('a request', () => {
  const mine = '0b8d6f1e-4a4b-4d53-9c1e-0c2f4b1a9d11';

  it('has the id that its caller gave, in the answer and in the log', async () => {
    const lines: string[] = [];
    const log = createLog('debug', { write: (line) => void lines.push(line) });
    edge = await startEdge({ log });
    const answered = await fetch(`${edge.url}/api/about`, { headers: { 'x-request-id': mine } });
    expect(answered.headers.get('x-request-id')).toBe(mine);
    await expect.poll(() => lines.join('')).toContain('"route":"/api/about"');
    expect(JSON.parse(lines.find((line) => line.includes('/api/about')) ?? '')).toMatchObject({
      request: mine,
    });
  });

  it('is found again in the log by what went wrong in it, of whatever part', async () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const failing = { search: () => Promise.reject(new Error('unheard of')) };
    edge = await startEdge({ log, services: { history: { ...failing, contacts: failing.search } } });
    const token = await edge.token('rep');
    const answered = await fetch(`${edge.url}/api/history?text=hola`, {
      headers: { authorization: `Bearer ${token}`, 'x-request-id': mine },
    });
    expect(answered.status).toBe(500);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ request: mine, err: { message: 'unheard of' } });
  });

  it('gets an id of its own instead of one that could carry personal data', async () => {
    const lines: string[] = [];
    const log = createLog('debug', { write: (line) => void lines.push(line) });
    edge = await startEdge({ log });
    const planted = plant(1_000).filter(({ value }) => /^[\x20-\x7e]+$/.test(value));
    for (const { value } of planted.slice(0, 200)) {
      const answered = await fetch(`${edge.url}/api/about`, { headers: { 'x-request-id': value } });
      expect(answered.headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    }
    await expect.poll(() => lines.length).toBe(200);
    const written = lines.join('');
    expect(planted.filter(({ value }) => written.includes(value))).toEqual([]);
  });
});
