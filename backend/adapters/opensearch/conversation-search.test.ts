import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import {
  conversationSearchContract,
  filed,
  line,
  question,
} from '../../testing/conversation-search-contract.ts';
import { settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { connectOpenSearch, type OpenSearch } from './connect.ts';
import { openOpenSearchConversationSearch } from './conversation-search.ts';

const newPrefix = () => `test-${randomBytes(6).toString('hex')}`;

await withOpenSearch((url) => {
  let shared: OpenSearch;
  beforeAll(async () => {
    shared = await connectOpenSearch(settingsOf(url), newPrefix());
    return shared.close;
  });
  const open = (prefix = newPrefix()) => openOpenSearchConversationSearch({ ...shared, prefix });

  conversationSearchContract('opensearch', () => open());

  it('goes on where another process left off, and takes nothing in twice', async () => {
    const prefix = newPrefix();
    const [one, other] = [await open(prefix), await open(prefix)];
    await one.add(filed({ lastSequence: 4 }), [], [line(3, 'Mi factura'), line(4, 'está mal')]);
    expect(await other.filed('a')).toEqual(filed({ lastSequence: 4 }));
    const both = [line(3, 'Mi factura'), line(4, 'está mal'), line(5, 'altísima')];
    await Promise.all([
      one.add(filed({ lastSequence: 6 }), ['daniel'], [...both, line(6, 'de verdad')]),
      other.add(filed({ lastSequence: 5 }), [], both),
    ]);
    expect(await one.filed('a')).toEqual(filed({ lastSequence: 6 }));
    expect(await one.search(question({ words: ['factura', 'altisima', 'verdad', 'daniel'] }))).toHaveLength(
      1,
    );
    expect(await other.lastSequences()).toEqual(new Map([['a', 6]]));
  });

  it('is found by others without their being told', async () => {
    const prefix = newPrefix();
    const [one, other] = [await open(prefix), await open(prefix)];
    await one.add(filed(), [], [line(3, 'Mi factura')]);
    await expect
      .poll(() => other.search(question({ words: ['factura'] })), { timeout: 10_000 })
      .toHaveLength(1);
  });
});
