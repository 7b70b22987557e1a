import { expect, it } from 'vitest';
import { connectFresh, settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { readSharedSessionKey } from './session-key.ts';

await withOpenSearch((url) => {
  it('gives all nodes the same key of 32 bytes, also those that start at the same time', async () => {
    const { prefix } = await connectFresh(url);
    const read = () => readSharedSessionKey(settingsOf(url), prefix);
    const keys = await Promise.all(Array.from({ length: 5 }, read));
    expect(keys[0]).toHaveLength(32);
    expect(new Set([...keys, await read()].map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
  });
});
