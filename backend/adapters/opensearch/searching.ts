import type { Client } from '@opensearch-project/opensearch';

export type Query = Readonly<Record<string, unknown>>;

/** An alias that nothing has been made for yet finds nothing; a shard that does not answer fails the request. */
export const wholly = {
  ignore_unavailable: true,
  allow_no_indices: true,
  allow_partial_search_results: false,
} as const;

const hitsOnPage = 1_000;
const bucketsOnPage = 1_000;

/** Makes everything that is written by now searchable. */
export async function refresh(client: Client, index: string): Promise<void> {
  await client.indices.refresh({ index, ignore_unavailable: true, allow_no_indices: true });
}

interface HitsWanted {
  readonly query: Query;
  readonly source: readonly string[];
  /** Fields that together tell every document from every other. */
  readonly sort: readonly string[];
}

export interface Hit {
  readonly source: unknown;
  readonly sort: readonly unknown[];
}

/** Every document that fits, in ascending order. */
export async function everyHit(
  client: Client,
  index: string,
  { query, source, sort }: HitsWanted,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (;;) {
    const { body } = await client.search({
      index,
      ...wholly,
      _source_includes: [...source],
      body: {
        size: hitsOnPage,
        query,
        sort: [...sort],
        ...(hits.length > 0 ? { search_after: [...(hits.at(-1)?.sort ?? [])] as string[] } : {}),
      },
    });
    const page = body.hits.hits.map(({ _source: source, sort = [] }): Hit => ({ source, sort }));
    hits.push(...page);
    if (page.length < hitsOnPage) return hits;
  }
}

interface TallyWanted<Sum extends string> {
  readonly query: Query;
  /** The fields to add up. */
  readonly sums: Readonly<Record<Sum, string>>;
}

/** What the documents that fit add up to for each conversation that any of them is of. */
export async function tallyConversations<Sum extends string>(
  client: Client,
  index: string,
  { query, sums }: TallyWanted<Sum>,
): Promise<ReadonlyMap<string, Readonly<Record<Sum, number>>>> {
  const names = Object.keys(sums) as Sum[];
  const aggregations = Object.fromEntries(names.map((name) => [name, { sum: { field: sums[name] } }]));
  const tallies = new Map<string, Readonly<Record<Sum, number>>>();
  let after: Readonly<Record<string, unknown>> | undefined;
  do {
    const composite = {
      size: bucketsOnPage,
      sources: [{ conversation: { terms: { field: 'conversation' } } }],
      ...(after ? { after } : {}),
    };
    const { body } = await client.search({
      index,
      ...wholly,
      body: { size: 0, query, aggs: { by: { composite, aggs: aggregations } } } as object,
    });
    const by = body.aggregations?.['by'] as unknown as Tallied<Sum> | undefined;
    for (const bucket of by?.buckets ?? []) {
      const sumOf = (name: Sum) => [name, bucket[name].value] as const;
      tallies.set(bucket.key.conversation, Object.fromEntries(names.map(sumOf)) as Record<Sum, number>);
    }
    after = by?.after_key;
  } while (after);
  return tallies;
}

interface Tallied<Sum extends string> {
  readonly after_key?: Readonly<Record<string, unknown>>;
  readonly buckets: readonly ({ readonly key: { readonly conversation: string } } & Readonly<
    Record<Sum, { readonly value: number }>
  >)[];
}
