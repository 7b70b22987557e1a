import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { connectFresh, settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { connectOpenSearch } from './connect.ts';

/** Something else than OpenSearch at the address. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

it('says that nothing answers, and what to look at', async () => {
  const connecting = connectOpenSearch(settingsOf('http://127.0.0.1:1'));
  await expect(connecting).rejects.toMatchObject({ code: 'store-unreachable' });
  await expect(connecting).rejects.toThrow(/http:\/\/127\.0\.0\.1:1 does not answer.*FARO_OPENSEARCH_URL/);
});

it.each([401, 403])('says that the password is wrong for status %i, without telling it', async (status) => {
  const url = await listen(answering(status, 'Unauthorized'));
  const connecting = connectOpenSearch({ ...settingsOf(url), user: 'faro', password: 'the-secret' });
  await expect(connecting).rejects.toMatchObject({ code: 'store-denied' });
  await expect(connecting).rejects.toThrow(/FARO_OPENSEARCH_PASSWORD/);
  await expect(connecting).rejects.not.toThrow(/the-secret/);
});

it('sends the name and password', async () => {
  const seen: (string | undefined)[] = [];
  const url = await listen((request, response) => {
    seen.push(request.headers.authorization);
    answering(401, 'Unauthorized')(request, response);
  });
  await connectOpenSearch({ ...settingsOf(url), user: 'faro', password: 'ñ:x' }).catch(() => null);
  expect(seen[0]).toBe(`Basic ${Buffer.from('faro:ñ:x').toString('base64')}`);
});

it.each([
  ['Elasticsearch', { version: { number: '8.11.0' } }],
  ['an old OpenSearch', { version: { distribution: 'opensearch', number: '1.3.20' } }],
  ['something else', { hello: 'world' }],
])('refuses %s', async (_, info) => {
  const url = await listen(answering(200, info));
  await expect(connectOpenSearch(settingsOf(url))).rejects.toMatchObject({ code: 'engine-too-old' });
});

await withOpenSearch((url) => {
  it('connects to a real one', async () => {
    const { client } = await connectFresh(url);
    expect((await client.info()).body.version.distribution).toBe('opensearch');
  });

  it.each([
    ['read_only_allow_delete', 'store-full', /disk is full/],
    ['write', 'store-read-only', /read-only/],
  ])('finds the block %s of an index at the start, and in a later write', async (block, code, words) => {
    const { client, prefix, using } = await connectFresh(url);
    const index = `${prefix}-some`;
    await client.indices.create({ index });
    await client.indices.putSettings({ index, body: { [`index.blocks.${block}`]: true } });
    const connecting = connectOpenSearch(settingsOf(url), prefix);
    await expect(connecting).rejects.toMatchObject({ code });
    await expect(connecting).rejects.toThrow(words);
    const writing = using(() => client.index({ index, body: { a: 1 } }));
    await expect(writing).rejects.toMatchObject({
      failure: { code: 'store-unavailable', details: { reason: code } },
    });
    await client.indices.putSettings({ index, body: { [`index.blocks.${block}`]: null } });
    await (await connectOpenSearch(settingsOf(url), prefix)).close();
  });

  it('leaves errors of a wrong request as they are', async () => {
    const { client, prefix, using } = await connectFresh(url);
    const mappings = { dynamic: 'nonsense' } as never;
    const asking = using(() => client.indices.create({ index: `${prefix}-x`, body: { mappings } }));
    await expect(asking).rejects.toThrow(/mapper_parsing_exception/);
  });
});
