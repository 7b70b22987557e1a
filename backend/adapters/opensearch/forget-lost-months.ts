import type { LogStore } from './conversation-log-store.ts';
import { monthOf } from './monthly-indexes.ts';
import { refresh, wholly } from './searching.ts';

/** Indexes of months there may be: thirty years of each country. */
const mostIndexes = 4_000;

/**
 * Forgets where conversations were, and which keys were used in them, of the months before this one that were thrown away.
 *
 * @param month `2026-03` for one.
 */
export async function forgetLostMonths(store: LogStore, month: string): Promise<void> {
  const { client, homes, keys, events } = store;
  await Promise.all([homes.index, keys].map((index) => refresh(client, index)));
  const named = await Promise.all([namesIn(store, homes.index, 'home'), namesIn(store, keys, 'index')]);
  const past = [...new Set(named.flat())].filter((name) => monthOf(name) < month);
  const { body: there } = await client.indices.get({ index: `${events.all}-*`, expand_wildcards: 'all' });
  const lost = past.filter((name) => !(name in there));
  if (lost.length === 0) return;
  const forget = { conflicts: 'proceed', refresh: true } as const;
  await client.deleteByQuery({ index: homes.index, ...forget, body: { query: { terms: { home: lost } } } });
  await client.deleteByQuery({ index: keys, ...forget, body: { query: { terms: { index: lost } } } });
}

interface Names {
  readonly buckets: readonly { readonly key: string }[];
}

/** The indexes that the documents of another index name. */
async function namesIn({ client }: LogStore, index: string, field: string): Promise<readonly string[]> {
  const aggs = { names: { terms: { field, size: mostIndexes } } };
  const { body } = await client.search({ index, ...wholly, body: { size: 0, aggs } });
  const names = body.aggregations?.['names'] as unknown as Names | undefined;
  return names?.buckets.map(({ key }) => key) ?? [];
}
