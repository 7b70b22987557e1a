import type { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { OpenSearch } from './connect.ts';
import { isAnswered, serverError } from './opensearch-failures.ts';

/**
 * An index for each country and month of opening, so that a month can be thrown away whole when its time is over.
 * Each is reached by its own name and by three aliases: all of them, those of a country, those of a month.
 */
export interface MonthlyIndexes {
  /** The alias of all. */
  readonly all: string;
  /** The alias of a country's. */
  ofCountry(country: CountryCode): string;
  /** Makes the index where it is missing, and answers with its name. `openedAt` is an ISO time. */
  ensure(country: CountryCode, openedAt: string): Promise<string>;
}

/**
 * What every index of Faro's has. Acknowledged is what is flushed to disk (`request`) on the primary and on every
 * replica in sync; with two data nodes or more there is one, with one there is none to wait for. What is written can be
 * searched within a second, also where nobody searched before.
 */
export const durable = {
  number_of_shards: 1,
  auto_expand_replicas: '0-1',
  refresh_interval: '1s',
  translog: { durability: 'request' },
} as const;

/** How documents are kept. `schema` is raised by what an older Faro could not read. */
export interface Mappings {
  readonly dynamic: 'strict';
  readonly _meta: { readonly schema: number };
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Describes the indexes to the server, by a template that each is made from.
 *
 * @param base begins every name, `faro-events` for one.
 * @throws StoreError `store-newer` for those of a newer Faro.
 */
export async function describeMonthlyIndexes(
  { client, address }: Pick<OpenSearch, 'client' | 'address'>,
  base: string,
  mappings: Mappings,
): Promise<MonthlyIndexes> {
  const { body: there } = await client.indices.getIndexTemplate({ name: base }, { ignore: [404] });
  for (const { index_template: described } of Templates.parse(there).index_templates ?? []) {
    requireReadable(address, described.template.mappings, mappings);
  }
  await client.indices.putIndexTemplate({
    name: base,
    body: {
      index_patterns: [`${base}-*`],
      template: { settings: { index: durable }, mappings: mappings as object, aliases: { [base]: {} } },
    },
  });
  const made = new Set<string>();
  const ofCountry = (country: CountryCode) => `${base}-${country.toLowerCase()}`;
  return {
    all: base,
    ofCountry,
    async ensure(country, openedAt) {
      const month = openedAt.slice(0, 7).replace('-', '.');
      const index = `${ofCountry(country)}-${month}`;
      if (made.has(index)) return index;
      await createIndex(client, index, { aliases: { [ofCountry(country)]: {}, [`${base}-${month}`]: {} } });
      made.add(index);
      return index;
    },
  };
}

/** The month of an index of a month, `2026-03` for one. */
export function monthOf(index: string): string {
  return index.slice(-'2026.03'.length).replace('.', '-');
}

const Described = z.object({ _meta: z.object({ schema: z.number() }) });
const Mapped = z.record(z.string(), z.object({ mappings: Described }));
const Templates = z.object({
  index_templates: z
    .array(z.object({ index_template: z.object({ template: z.object({ mappings: Described }) }) }))
    .optional(),
});

/** Makes an index where it is missing. @throws StoreError `store-newer` for one of a newer Faro. */
export async function openIndex(
  { client, address }: Pick<OpenSearch, 'client' | 'address'>,
  index: string,
  mappings: Mappings,
): Promise<void> {
  const { body: exists } = await client.indices.exists({ index });
  if (!exists) await createIndex(client, index, { settings: { index: durable }, mappings });
  const { body } = await client.indices.getMapping({ index });
  for (const there of Object.values(Mapped.parse(body))) requireReadable(address, there.mappings, mappings);
}

function requireReadable(
  address: string,
  { _meta: there }: z.infer<typeof Described>,
  { _meta: own }: Mappings,
): void {
  if (there.schema > own.schema) throw serverError('store-newer', address);
}

/** Makes an index; one that is there already is left as it is. */
async function createIndex(
  client: Client,
  index: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await client.indices.create({ index, body });
  } catch (error) {
    if (!isAnswered(error, 'resource_already_exists_exception')) throw error;
  }
}
