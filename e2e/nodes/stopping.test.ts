import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { callRoute, dataOf } from '../../backend/testing/call-route.ts';
import { startBackend, type Backend } from '../fixtures/backend.ts';
import {
  startOpenAiCompatible,
  type ChatAnswer,
  type OpenAiCompatibleStandIn,
} from '../stand-ins/openai-compatible.ts';

/** Milliseconds for two starts, and for what must come in the end. */
const patience = { test: 120_000, event: 30_000 } as const;
const says = 'Hola, con mucho gusto. ¿Me cuenta un poco más?';

let model: OpenAiCompatibleStandIn;
let answer: ChatAnswer;
let node: Backend;
beforeEach(async () => {
  answer = { kind: 'hangs' };
  model = await startOpenAiCompatible(() => answer);
  node = await startBackend(
    {
      FARO_COUNTRY: 'EC',
      FARO_MODEL: 'openai-compatible',
      FARO_OPENAI_URL: model.url,
      FARO_OPENAI_MODEL: 'told',
    },
    'sources',
  );
}, patience.test);
afterEach(async () => {
  await node.close();
  await model.close();
});

/** Words whose last part is sent when the test says so. */
function beginToSay(token: string, body: Readonly<Record<string, string>>) {
  const json = Buffer.from(JSON.stringify(body));
  const posted = request(`${node.url}/api/channels/web-chat/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': json.length,
    },
  });
  posted.write(json.subarray(0, 5));
  const answered = once(posted, 'response') as Promise<[import('node:http').IncomingMessage]>;
  return {
    sent: once(posted, 'socket'),
    finish: () => posted.end(json.subarray(5)),
    status: answered.then(async ([response]) => {
      await text(response);
      return response.statusCode;
    }),
  };
}

/** A client that asks again as soon as it has its answer, over the connection that it has. */
async function askOn(): Promise<void> {
  try {
    for (;;) await (await fetch(`${node.url}/healthz`)).text();
  } catch {
    // Nobody answers any more.
  }
}

it('a backend that is told to stop answers what was asked, ends its turn, and goes on with it when it is back', {
  timeout: patience.test,
}, async () => {
  const opening = { country: 'EC', language: 'es', accountId: 'EC-1001' };
  const { token } = dataOf(await callRoute(node.url, 'openChatSession', { body: opening }));
  const words = { messageId: 'm-1', country: 'EC', text: 'Buenos días' };
  const { conversationId: id } = dataOf(await callRoute(node.url, 'receiveMessage', { token, body: words }));
  await vi.waitUntil(() => model.seen.length > 0, { timeout: patience.event });

  const asking = askOn();
  const { events } = dataOf(await callRoute(node.url, 'events', { id, token }));
  const query = { after: String(events.at(-1)?.sequence), wait: '30' };
  const waiting = callRoute(node.url, 'events', { id, token, query });
  const half = beginToSay(token, { ...words, messageId: 'm-2', text: '¿Hay alguien?' });
  await half.sent;
  const stopped = node.stop();
  expect((await waiting).status).toBe(200);
  half.finish();
  expect(await half.status).toBe(202);
  expect(await stopped).toBe(0);
  await asking;

  answer = { kind: 'says', text: says };
  await node.restart();
  const log = async () => dataOf(await callRoute(node.url, 'events', { id, token })).events;
  await vi.waitUntil(async () => (await log()).some(({ type }) => type === 'reply-sent'), {
    timeout: patience.event,
    interval: 100,
  });
  const heard = (await log()).flatMap((event) => (event.type === 'message-received' ? [event.text] : []));
  expect(heard).toEqual(['Buenos días', '¿Hay alguien?']);
});
