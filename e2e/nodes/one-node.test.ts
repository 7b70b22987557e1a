import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callRoute, dataOf } from '../../backend/testing/call-route.ts';
import {
  startOpenSearchServer,
  whyNoOpenSearch,
  type RunningOpenSearch,
} from '../../backend/testing/opensearch-server.ts';
import { startBackend, type Backend } from '../fixtures/backend.ts';

/** Milliseconds for a few starts. */
const patience = 120_000;
const left = whyNoOpenSearch() !== null && !env['CI'];

async function signIn({ url }: Backend): Promise<string> {
  const body = { user: 'carla.ec', password: 'faro-demo' };
  return dataOf(await callRoute(url, 'signIn', { body })).token;
}

describe.skipIf(left)('one node on an OpenSearch of its own', () => {
  let openSearch: RunningOpenSearch;
  let node: Backend;
  const start = () =>
    startBackend(
      { FARO_STORE: 'opensearch', FARO_OPENSEARCH_URL: openSearch.url, FARO_COUNTRY: 'EC' },
      'sources',
    );
  beforeAll(async () => {
    openSearch = await startOpenSearchServer();
    node = await start();
  }, patience);
  afterAll(async () => {
    await node?.close();
    await openSearch?.stop();
  });

  async function openCustomer(accountId: string) {
    const body = { country: 'EC', language: 'es', accountId };
    const { token } = dataOf(await callRoute(node.url, 'openChatSession', { body }));
    const say = (messageId: string, text: string) =>
      callRoute(node.url, 'receiveMessage', { token, body: { messageId, country: 'EC', text } });
    const heard = async (id: string) => {
      const { events } = dataOf(await callRoute(node.url, 'events', { id, token }));
      return events.flatMap((event) => (event.type === 'message-received' ? [event.text] : []));
    };
    return { token, say, heard };
  }

  /** What OpenSearch does by itself at its flood stage, and undoes once there is room. */
  async function fillDisk(full: true | null): Promise<void> {
    const answer = await fetch(`${openSearch.url}/faro-*/_settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ 'index.blocks.read_only_allow_delete': full }),
    });
    expect(answer.status).toBe(200);
  }

  it('keeps what was said and done over a restart, and who had signed in', {
    timeout: patience,
  }, async () => {
    const { say, heard } = await openCustomer('EC-1001');
    const { conversationId: id } = dataOf(await say('m-1', 'Quiero saber de mi factura'));
    const token = await signIn(node);
    const snippet = { id: 's-1', name: 'saludo', text: '¡Hola, {name}!' };
    dataOf(await callRoute(node.url, 'saveSnippet', { token, body: snippet }));
    await node.restart();
    expect(await heard(id)).toEqual(['Quiero saber de mi factura']);
    expect(dataOf(await callRoute(node.url, 'snippets', { token, query: { country: 'EC' } })).own).toEqual([
      snippet,
    ]);
    dataOf(await say('m-2', '¿Sigue ahí?'));
    expect(await heard(id)).toEqual(['Quiero saber de mi factura', '¿Sigue ahí?']);
  });

  it('lets who signed in at another node in', { timeout: patience }, async () => {
    const other = await start();
    const token = await signIn(other);
    await other.close();
    expect(
      dataOf(await callRoute(node.url, 'snippets', { token, query: { country: 'EC' } })).own,
    ).not.toEqual([]);
  });

  it('refuses words while the disk is full, and has each once when there is room', {
    timeout: patience,
  }, async () => {
    const { say, heard } = await openCustomer('EC-1002');
    const { conversationId: id } = dataOf(await say('m-1', 'uno'));
    await fillDisk(true);
    const { status, answer } = await say('m-2', 'dos');
    expect(status).toBe(503);
    expect(answer).toMatchObject({
      failure: {
        code: 'store-unavailable',
        message: expect.stringMatching(/disk is full/),
        details: { reason: 'store-full' },
      },
    });
    await expect(start()).rejects.toThrow(/Faro cannot start\. store-full: OpenSearch at .* disk is full/);
    expect(await heard(id)).toEqual(['uno']);
    await fillDisk(null);
    for (const _ of [1, 2]) dataOf(await say('m-2', 'dos'));
    expect(await heard(id)).toEqual(['uno', 'dos']);
  });

  it('says that OpenSearch is away, and goes on when it is back', { timeout: patience }, async () => {
    const { say, heard } = await openCustomer('EC-1003');
    const { conversationId: id } = dataOf(await say('m-1', 'uno'));
    await openSearch.kill();
    const { answer } = await say('m-2', 'dos');
    expect(answer).toMatchObject({
      failure: { code: 'store-unavailable', details: { reason: 'store-unreachable' } },
    });
    await expect(start()).rejects.toThrow(/Faro cannot start\. store-unreachable: OpenSearch at /);
    await openSearch.restart();
    // Right after its start it answers, but has not opened its indexes yet.
    await fetch(`${openSearch.url}/_cluster/health?wait_for_status=yellow&timeout=60s`);
    for (const _ of [1, 2]) dataOf(await say('m-2', 'dos'));
    expect(await heard(id)).toEqual(['uno', 'dos']);
  });
});
