import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Client } from '@opensearch-project/opensearch';
import { expect, it, onTestFinished } from 'vitest';
import { begins } from '../../testing/builders.ts';
import { connectFresh, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import type { OpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';
import { throwAwayMonths } from './lifecycle.ts';

const path = '/_plugins/_ism/policies/faro-conversations';

/** An OpenSearch as far as its index state management goes: one policy, and what was asked for. */
async function openManaged() {
  let policy: unknown = null;
  let version = 0;
  const asked: string[] = [];
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    asked.push(`${request.method} ${decodeURIComponent(pathname)}`);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (pathname !== path) return answer(200, { updated_indices: 0, failures: false, failed_indices: [] });
    if (request.method === 'GET') {
      if (policy === null) return answer(404, { error: { type: 'status_exception' }, status: 404 });
      return answer(200, { _id: 'x', _version: version, _seq_no: version, _primary_term: 1, policy });
    }
    if (request.method === 'DELETE') {
      policy = null;
      return answer(200, {});
    }
    if (policy !== null && Number(searchParams.get('if_seq_no')) !== version) {
      return answer(409, { error: { type: 'version_conflict_engine_exception' }, status: 409 });
    }
    ({ policy } = (await json(request)) as { policy: unknown });
    version += 1;
    return answer(201, {});
  }
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new Client({ node: address, maxRetries: 0 });
  onTestFinished(async () => {
    await client.close();
    server.close();
  });
  const search: OpenSearch = {
    client,
    address,
    prefix: 'faro',
    using: (use) => use(client),
    close: () => client.close(),
  };
  return { search, asked, policy: () => policy };
}

it('has the server throw away what is over, now and in the months to come', async () => {
  const { search, asked, policy } = await openManaged();
  await throwAwayMonths(search, 24);
  expect(policy()).toMatchObject({
    default_state: 'kept',
    states: [
      { name: 'kept', transitions: [{ state_name: 'over', conditions: { min_index_age: '775d' } }] },
      { name: 'over', actions: [{ delete: {} }] },
    ],
    ism_template: [{ index_patterns: ['faro-events-*', 'faro-history-*'] }],
  });
  expect(asked.at(-1)).toBe('POST /_plugins/_ism/add/faro-events-*,faro-history-*');
});

it('changes a policy when it is told otherwise, and leaves one that is right', async () => {
  const { search, asked, policy } = await openManaged();
  await throwAwayMonths(search, 24);
  asked.length = 0;
  await throwAwayMonths(search, 24);
  expect(asked).toEqual([`GET ${path}`]);
  await throwAwayMonths(search, 6);
  expect(policy()).toMatchObject({
    states: [{ transitions: [{ conditions: { min_index_age: '217d' } }] }, {}],
  });
  expect(asked.at(-1)).toBe('POST /_plugins/_ism/change_policy/faro-events-*,faro-history-*');
});

it('takes its policy back when everything is to be kept', async () => {
  const { search, asked, policy } = await openManaged();
  await throwAwayMonths(search, null);
  expect(asked).toEqual([`GET ${path}`]);
  await throwAwayMonths(search, 24);
  await throwAwayMonths(search, null);
  expect(policy()).toBeNull();
  expect(asked).toContain('POST /_plugins/_ism/remove/faro-events-*,faro-history-*');
});

const at = (time: string) => ({ clock: () => new Date(time), keepMonths: 24 });

await withOpenSearch((url) => {
  it('says what is missing where the server cannot throw months away, and needs nothing of it else', async () => {
    const search = await connectFresh(url);
    await expect(throwAwayMonths(search, 24)).rejects.toMatchObject({ code: 'bad-settings' });
    await expect(throwAwayMonths(search, 24)).rejects.toThrow(
      /FARO_KEEP_MONTHS.*opensearch-index-management/,
    );
    await throwAwayMonths(search, null);
  });

  it('forgets where the conversations of a month were that was thrown away, and their keys', async () => {
    const search = await connectFresh(url);
    const first = await openOpenSearchConversationLog(search, at('2024-01-20T10:00:00Z'));
    await first.append({ conversationId: 'old', events: begins(), key: 'k' });
    await first.close();
    const kept = await openOpenSearchConversationLog(search, at('2026-01-20T10:00:00Z'));
    await kept.append({ conversationId: 'new', events: begins(), key: 'l' });
    await kept.close();
    await search.client.indices.delete({ index: `${search.prefix}-events-ec-2024.01` });

    const log = await openOpenSearchConversationLog(search, at('2026-02-20T10:00:00Z'));
    expect(await log.read('old', 0)).toEqual([]);
    expect(await log.allConversations()).toEqual(['new']);
    expect(await log.unfinishedConversations()).toEqual(['new']);
    expect(await log.findByKey('l')).toHaveLength(3);
    const again = await log.append({ conversationId: 'again', events: begins(), key: 'k' });
    expect(again.outcome).toBe('appended');
    const { body } = await search.client.count({ index: `${search.prefix}-conversations` });
    expect(body.count).toBe(1);
  });
});
