import { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';
import type { OpenSearchSettings } from '../../config/store-settings.ts';
import { opening, serverError, using } from './opensearch-failures.ts';

/** A checked connection that all stores share. */
export interface OpenSearch {
  readonly client: Client;
  /** The servers, as messages name them. */
  readonly address: string;
  /** Begins the name of every index, alias and template. */
  readonly prefix: string;
  /** Runs what reads or writes. @throws FailureError `store-unavailable` where the server fails it. */
  readonly using: <Result>(use: (client: Client) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that one request may take, and how often another is tried after one that got no answer. */
const patience = { requestTimeout: 10_000, maxRetries: 2 } as const;
/** Seconds that a starting cluster gets to find its indexes. */
const recovery = 30;
const oldestVersion = 2;

/**
 * Connects, and makes sure that it is an OpenSearch that can be read and written.
 *
 * @throws StoreError that says what to do: `store-unreachable`, `store-denied`, `engine-too-old`, `store-full` or
 * `store-read-only`.
 */
export async function connectOpenSearch(settings: OpenSearchSettings, prefix = 'faro'): Promise<OpenSearch> {
  const { urls, user, password, authority } = settings;
  const address = urls.join(', ');
  const client = new Client({
    nodes: [...urls],
    ...patience,
    ...(user !== null && password !== null ? { auth: { username: user, password } } : {}),
    ...(authority === null ? {} : { ssl: { ca: authority } }),
  });
  try {
    await opening(address, async () => {
      await requireVersion(client, address);
      await requireHealth(client, address, prefix);
      await requireWritable(client, address, prefix);
    });
  } catch (error) {
    await client.close();
    throw error;
  }
  return {
    client,
    address,
    prefix,
    using: (use) => using(address, () => use(client)),
    close: () => client.close(),
  };
}

const Info = z.object({ version: z.object({ distribution: z.literal('opensearch'), number: z.string() }) });

async function requireVersion(client: Client, address: string): Promise<void> {
  const info = Info.safeParse((await client.info()).body);
  const major = info.success ? Number.parseInt(info.data.version.number, 10) : 0;
  if (!(major >= oldestVersion)) throw serverError('engine-too-old', address, info.error);
}

/** Right after its start a cluster answers before it has its indexes. */
async function requireHealth(client: Client, address: string, prefix: string): Promise<void> {
  const { body } = await client.cluster.health(
    { index: `${prefix}-*`, wait_for_status: 'yellow', timeout: `${recovery}s` },
    { requestTimeout: (recovery + 5) * 1_000, ignore: [408] },
  );
  if (body.timed_out)
    throw serverError('store-unreachable', address, new Error('some of its data is missing'));
}

const Blocked = z.record(z.string(), z.object({ settings: z.record(z.string(), z.unknown()) }));

/** Reads what keeps Faro's indexes from being written, so that no customer is the first to find out. */
async function requireWritable(client: Client, address: string, prefix: string): Promise<void> {
  const { body } = await client.indices.getSettings({
    index: `${prefix}-*`,
    name: 'index.blocks.*',
    flat_settings: true,
  });
  const blocks = new Set(
    Object.values(Blocked.parse(body)).flatMap(({ settings }) =>
      Object.keys(settings).filter((name) => String(settings[name]) === 'true'),
    ),
  );
  if (blocks.has('index.blocks.read_only_allow_delete')) throw serverError('store-full', address);
  if (blocks.has('index.blocks.read_only') || blocks.has('index.blocks.write'))
    throw serverError('store-read-only', address);
}
