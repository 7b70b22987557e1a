import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  const screens = mkdtempSync(join(tmpdir(), 'faro-screens-'));
  mkdirSync(join(screens, 'assets'));
  writeFileSync(join(screens, 'index.html'), 'the desk');
  writeFileSync(join(screens, 'chat.html'), 'the customer’s page');
  writeFileSync(join(screens, 'assets', 'desk-1a2b.js'), 'code');
  writeFileSync(join(screens, '..', 'outside.txt'), 'secret');
  edge = await startEdge({ screens });
});
afterAll(() => edge.close());

async function get(path: string) {
  const response = await fetch(`${edge.url}${path}`);
  return {
    status: response.status,
    body: await response.text(),
    cached: response.headers.get('cache-control') ?? '',
    type: response.headers.get('content-type') ?? '',
  };
}

describe('the screens', () => {
  it.each(['/', '/desk', '/conversation/ab-12', '/?theme=dark'])('show the desk at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 200, body: 'the desk', cached: 'no-cache' });
  });

  it.each(['/chat', '/chat?country=EC'])('show the customer’s page at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 200, body: 'the customer’s page', cached: 'no-cache' });
  });

  it('let the browser keep what is named by its content', async () => {
    const asset = await get('/assets/desk-1a2b.js');
    expect(asset).toMatchObject({ status: 200, body: 'code' });
    expect(asset.cached).toContain('immutable');
    expect(asset.type).toContain('javascript');
  });

  it.each(['/assets/gone.js', '/api', '/api/nothing', '/..%2foutside.txt', '/%2e%2e/outside.txt'])(
    'are not at %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.parse(body)).toMatchObject({ ok: false });
    },
  );
});

it('says so where the screens are not built', async () => {
  const bare = await startEdge();
  const response = await fetch(bare.url);
  expect(await response.json()).toMatchObject({
    failure: { code: 'unknown-route', message: expect.stringContaining('npm run build') },
  });
  await bare.close();
});
