import { beforeAll, describe, expect, it, vi } from 'vitest';
import { accountsContract } from '../../testing/accounts-contract.ts';
import { connectFresh, settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { sandboxAccountsIn } from '../sandbox-accounts/sandbox-accounts.ts';
import { openOpenSearchChangeStore } from './change-store.ts';
import { connectOpenSearch, type OpenSearch } from './connect.ts';

// Forgetting waits until the server's copies have let go.
vi.setConfig({ testTimeout: 90_000 });

const clock = () => new Date('2026-11-23T15:00:00Z');

await withOpenSearch((url) => {
  describe('emptied after each test', () => {
    let search: OpenSearch;
    beforeAll(async () => {
      search = await connectOpenSearch(settingsOf(url), 'test-changes');
      return search.close;
    });
    accountsContract('the sandbox in OpenSearch', async (clock) => {
      const accounts = sandboxAccountsIn(await openOpenSearchChangeStore(search), clock);
      const close = async () => {
        const index = `${search.prefix}-sandbox-accounts`;
        await search.client.indices.refresh({ index });
        await search.client.deleteByQuery({ index, body: { query: { match_all: {} } } });
      };
      return { accounts, close };
    });
  });

  it('grants once what many nodes ask for at the same time', async () => {
    const search = await connectFresh(url);
    const nodes = await Promise.all(
      Array.from({ length: 5 }, async () =>
        sandboxAccountsIn(await openOpenSearchChangeStore(search), clock),
      ),
    );
    const [first, ...others] = nodes;
    if (!first) throw new Error('No node');
    const discount = { accountId: 'EC-1001', kind: 'discount-applied', percent: 20, months: 6 } as const;
    const asked = await Promise.allSettled(
      nodes.flatMap((node, index) => [
        node.perform(`key ${index}`, discount),
        node.perform('same key', {
          accountId: 'EC-1001',
          kind: 'ticket-opened',
          topic: 'fault',
          summary: 's',
        }),
      ]),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(nodes.length + 1);
    const account = await first.find('EC-1001');
    expect(account.discounts).toHaveLength(1);
    expect(account.tickets).toHaveLength(1);
    for (const node of others) expect(await node.find('EC-1001')).toEqual(account);
  });

  it('grants once what another node grants between the look for its key and the look at the account', async () => {
    const store = await openOpenSearchChangeStore(await connectFresh(url));
    const ticket = { accountId: 'EC-1001', kind: 'ticket-opened', topic: 'fault', summary: 's' } as const;
    const grant = () => sandboxAccountsIn(store, clock).perform('same key', ticket);
    const overtaken = sandboxAccountsIn(
      {
        ...store,
        async receiptOf(key) {
          const receipt = await store.receiptOf(key);
          if (receipt === null) await grant();
          return receipt;
        },
      },
      clock,
    );
    const receipt = await overtaken.perform('same key', ticket);
    expect(await grant()).toEqual(receipt);
    expect((await overtaken.find('EC-1001')).tickets).toHaveLength(1);
  });

  it('forgets what was changed on an account', async () => {
    const accounts = sandboxAccountsIn(await openOpenSearchChangeStore(await connectFresh(url)), clock);
    const before = await accounts.find('EC-1003');
    const credit = { kind: 'credit-applied', amount: { minor: 500, currency: 'USD' }, reason: 'r' } as const;
    for (const accountId of ['EC-1003', 'EC-1001'])
      await accounts.perform(accountId, { accountId, ...credit });
    expect(await accounts.forget('EC-1003')).toBe(1);
    expect(await accounts.find('EC-1003')).toEqual(before);
    expect((await accounts.find('EC-1001')).credits).toHaveLength(1);
    await accounts.perform('again', { accountId: 'EC-1003', ...credit });
    expect((await accounts.find('EC-1003')).credits).toHaveLength(1);
  });
});
