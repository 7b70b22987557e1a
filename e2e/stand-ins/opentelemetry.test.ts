import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../../backend/config/settings.ts';
import { callRoute, dataOf } from '../../backend/testing/call-route.ts';
import { plant } from '../../backend/testing/personal-data/plant.ts';
import { startBackend, type Backend } from '../fixtures/backend.ts';
import { startCollector, type SentSpan } from './opentelemetry.ts';

let collector: Awaited<ReturnType<typeof startCollector>>;
let backend: Backend;
let url: string;

beforeAll(async () => {
  collector = await startCollector();
  const settings = {
    FARO_STORE: 'memory',
    FARO_LOG: 'silent',
    FARO_OTEL_URL: collector.url,
    FARO_OTEL_SHARE: '1',
  };
  backend = await startBackend(settings, 'sources');
  ({ url } = backend);
}, 60_000);

afterAll(async () => {
  await backend.close();
  await collector.close();
});

/** A customer of Ecuador, and what they say one after the other. */
async function customer() {
  const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };
  const { token } = dataOf(await callRoute(url, 'openChatSession', { body: opening }));
  return async (text: string) => {
    const body = { messageId: randomUUID(), country: 'EC', text };
    return dataOf(await callRoute(url, 'receiveMessage', { token, body }));
  };
}

const spansOf = (conversation: string): readonly SentSpan[] => {
  const traces = new Set(
    collector.spans
      .filter(({ attributes }) => attributes['faro.conversation'] === conversation)
      .map(({ traceId }) => traceId),
  );
  return collector.spans.filter(({ traceId }) => traces.has(traceId));
};

describe('the trace of one customer’s message', { timeout: 60_000 }, () => {
  /** The names on the way from the beginning to the span. */
  const wayTo = (spans: readonly SentSpan[], span: SentSpan): string => {
    const above = spans.find(({ spanId }) => spanId === span.parent);
    return above ? `${wayTo(spans, above)} > ${span.name}` : span.name;
  };

  it('goes from its channel over the micro-agents, the model and its tools to the screen', async () => {
    const signedIn = await callRoute(url, 'signIn', {
      body: { user: 'carla.ec', password: demonstrationPassword },
    });
    const screen = io(url, { auth: { token: dataOf(signedIn).token }, transports: ['websocket'] });
    screen.on('events', ({ trace }: { trace?: string }) => {
      if (trace) screen.emit('painted', { trace, milliseconds: 12 }, () => undefined);
    });
    const say = await customer();
    const { conversationId } = await say('Hola');
    await screen.timeout(10_000).emitWithAck('follow', { conversationId, after: 0 });
    const { sequence } = await say('¿Por qué subió mi factura?');
    const turnOf = (spans: readonly SentSpan[]) =>
      spans.find(({ name, attributes }) => name === 'turn' && attributes['faro.sequence'] === sequence);
    await collector.until((spans) =>
      spans.some(({ name, traceId }) => name === 'paint' && traceId === turnOf(spans)?.traceId),
    );
    screen.disconnect();

    const turn = turnOf(collector.spans);
    const spans = collector.spans.filter(({ traceId }) => traceId === turn?.traceId);
    const ways = new Set(spans.map((span) => wayTo(spans, span)));
    expect([...ways]).toEqual(
      expect.arrayContaining([
        'channel',
        'channel > receive-message',
        'channel > receive-message > append',
        'channel > receive-message > attend',
        'channel > receive-message > attend > fast-path',
        'channel > receive-message > attend > fast-path > agent',
        'channel > receive-message > attend > advise',
        'channel > receive-message > attend > turn',
        'channel > receive-message > attend > turn > append',
        'channel > receive-message > attend > turn > model-call',
        'channel > receive-message > attend > turn > tool',
        'channel > receive-message > attend > turn > check-reply',
      ]),
    );
    const agents = spans
      .filter(({ name }) => name === 'agent')
      .map(({ attributes }) => attributes['faro.agent']);
    expect(new Set(agents)).toEqual(
      new Set(['intent', 'mood', 'account', 'knowledge', 'offers', 'billing', 'compliance']),
    );
    expect(turn?.attributes).toMatchObject({ 'faro.conversation': conversationId, 'faro.outcome': 'spoke' });
    const paint = spans.find(({ name }) => name === 'paint');
    expect(paint && wayTo(spans, paint)).toMatch(/^channel > .*publish > paint$/);
    expect(paint?.milliseconds).toBeCloseTo(12, 0);
    expect(spans.filter(({ failure }) => failure !== null)).toEqual([]);
  });

  it('is not taken of a practice', async () => {
    const signedIn = await callRoute(url, 'signIn', {
      body: { user: 'carla.ec', password: demonstrationPassword },
    });
    const { token } = dataOf(signedIn);
    const body = { country: 'EC', language: 'es', topic: 'bill-question', temper: 'calm' };
    const practice = dataOf(await callRoute(url, 'beginPractice', { token, body })).conversationId;
    const reply = { text: 'Claro, ya la miro' };
    await callRoute(url, 'say', { token, id: practice, body: reply, practising: true });
    dataOf(await callRoute(url, 'endPractice', { token }));
    const say = await customer();
    const { conversationId } = await say('Gracias');
    await collector.until(() => spansOf(conversationId).some(({ name }) => name === 'turn'));
    expect(collector.sent.join('\n')).not.toContain(practice);
  });

  it('holds none of a thousand planted identifiers', async () => {
    const planted = plant(1_000);
    const size = 20;
    const said = Array.from({ length: planted.length / size }, async (_, index) => {
      const some = planted.slice(index * size, (index + 1) * size);
      const say = await customer();
      return say(some.map(({ text }) => text).join('. '));
    });
    for (const { conversationId } of await Promise.all(said)) {
      await collector.until(() => spansOf(conversationId).some(({ name }) => name === 'turn'));
    }
    const everything = collector.sent.join('\n');
    expect(planted.filter(({ value }) => everything.includes(value))).toEqual([]);
    expect(everything).not.toContain('EC-1001');
  });
});
