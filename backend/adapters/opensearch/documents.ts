import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { OpenSearch } from './connect.ts';
import { isConflict, requireDone } from './items.ts';
import { leaveNoTrace } from './leave-no-trace.ts';
import { openIndex } from './monthly-indexes.ts';
import { opening } from './opensearch-failures.ts';
import { everyHit, refresh, type Query } from './searching.ts';

/** A fact of a store's, under a key that no other fact of its kind has. */
export interface Document {
  readonly kind: string;
  readonly key: readonly (string | number)[];
  /** Anything that JSON keeps. It comes back as it was, and cannot be searched. */
  readonly value: unknown;
  /** What it is found by, beside its key. */
  readonly labels?: Labels;
  /** The time by which it is found and forgotten. */
  readonly at?: Date;
}

export type Labels = Readonly<Record<string, string>>;

export interface Wanted {
  /** All of these. */
  readonly labels?: Labels;
  /** From this time on. */
  readonly since?: Date;
}

/**
 * What a store other than the conversations' keeps, in an index of its own. What is answered is durable. A look by
 * key and a list see every write that was answered before, on whichever node. Each method throws a FailureError
 * `store-unavailable` when the server fails it.
 */
export interface Documents {
  /** Its value; null where there is none. */
  find(kind: string, key: Document['key']): Promise<unknown>;
  /** False, and nothing is written, when there is one under the key. */
  create(document: Document): Promise<boolean>;
  /** Each in place of the earlier one under its key. Where this throws some may be written: put them again. */
  put(documents: readonly Document[]): Promise<void>;
  /**
   * Each in the place of the earlier one under its key, also in the order; where there is none nothing is written.
   * What stood there can no longer be read from the server's files. Takes half a minute.
   */
  erase(documents: readonly Document[]): Promise<void>;
  remove(kind: string, key: Document['key']): Promise<void>;
  /** Removes all with these labels, as `erase` does; answers how many. */
  eraseAll(kind: string, labels: Labels): Promise<number>;
  /** Their values, in the order in which they were written, which a later `put` of one is a part of. */
  list(kind: string, wanted?: Wanted): Promise<readonly unknown[]>;
  /** Removes what is of a time before this one. */
  forget(kind: string, before: Date): Promise<void>;
}

/** Raised by what an older Faro could not read. */
const schema = 1;
/** Bytes that OpenSearch takes for an id. */
const longestId = 512;
/** Milliseconds that forgetting may take. */
const forgetting = 60_000;

const mappings = {
  dynamic: 'strict',
  _meta: { schema },
  properties: {
    kind: { type: 'keyword' },
    labels: { type: 'keyword' },
    at: { type: 'date', format: 'epoch_millis' },
    json: { type: 'keyword', index: false, doc_values: false },
    place: { type: 'long', index: false, doc_values: false },
    attempt: { type: 'keyword', index: false, doc_values: false },
  },
} as const;

const Source = z.object({
  json: z.string().transform((json): unknown => JSON.parse(json)),
  attempt: z.string(),
  /** The number of the write whose place it took. */
  place: z.number().optional(),
});

const Deletion = z.object({ deleted: z.number() });

/** Opens a store's index, making it where it is missing. @throws StoreError for one that cannot be used. */
export async function openDocuments(search: OpenSearch, name: string): Promise<Documents> {
  const index = `${search.prefix}-${name}`;
  await opening(search.address, () => openIndex(search, index, mappings));
  const { using } = search;
  const found = async (id: string) => {
    // A replica may not have heard yet of what somebody was told is there.
    const { body } = await search.client.get({ index, id, preference: '_primary' }, { ignore: [404] });
    if (!body.found) return null;
    const { _seq_no: written, _source: source } = body;
    const { json, attempt, place = Number(written) } = Source.parse(source);
    return { json, attempt, place };
  };
  return {
    find: (kind, key) => using(async () => (await found(idOf(kind, ...key)))?.json ?? null),
    create: (document) =>
      using(async (client) => {
        const id = idOf(document.kind, ...document.key);
        const body = bodyOf(document);
        try {
          await client.create({ index, id, body });
          return true;
        } catch (error) {
          if (!isConflict(error)) throw error;
          // The client asks again when an answer is lost: then the one that is there is this very one.
          return (await found(id))?.attempt === body.attempt;
        }
      }),
    put: (documents) =>
      using(async (client) => {
        if (documents.length === 0) return;
        const body = documents.flatMap((document) => [
          { index: { _id: idOf(document.kind, ...document.key) } },
          bodyOf(document),
        ]);
        requireDone(await client.bulk({ index, body }));
      }),
    erase: (documents) =>
      using(async (client) => {
        for (const document of documents) {
          const id = idOf(document.kind, ...document.key);
          const earlier = await found(id);
          if (!earlier) continue;
          await client.index({ index, id, body: { ...bodyOf(document), place: earlier.place } });
        }
        await leaveNoTrace(client, [index]);
      }),
    remove: (kind, key) =>
      using(async (client) => {
        await client.delete({ index, id: idOf(kind, ...key) }, { ignore: [404] });
      }),
    eraseAll: (kind, labels) =>
      using(async (client) => {
        await refresh(client, index);
        const { body } = await client.deleteByQuery({ index, body: { query: queryOf(kind, { labels }) } });
        await leaveNoTrace(client, [index]);
        return Deletion.parse(body).deleted;
      }),
    list: (kind, wanted = {}) =>
      using(async (client) => {
        await refresh(client, index);
        const query = queryOf(kind, wanted);
        // An index of one shard numbers its writes without end: theirs is the order.
        const order = { source: ['json', 'attempt', 'place'], sort: ['_seq_no'] };
        return (await everyHit(client, index, { query, ...order }))
          .map(({ source, sort: [written] }) => {
            const { json, place = Number(written) } = Source.parse(source);
            return { json, place };
          })
          .toSorted((one, other) => one.place - other.place)
          .map(({ json }) => json);
      }),
    forget: (kind, before) =>
      using(async (client) => {
        await refresh(client, index);
        const query = { bool: { filter: [{ term: { kind } }, { range: { at: { lt: before.getTime() } } }] } };
        await client.deleteByQuery(
          { index, conflicts: 'proceed', body: { query } },
          { requestTimeout: forgetting },
        );
      }),
  };
}

function bodyOf({ kind, value, labels = {}, at }: Document) {
  return {
    kind,
    json: JSON.stringify(value),
    labels: labelsOf(labels),
    ...(at ? { at: at.getTime() } : {}),
    attempt: randomUUID(),
  };
}

function queryOf(kind: string, { labels = {}, since }: Wanted): Query {
  const filter = [
    { term: { kind } },
    ...labelsOf(labels).map((label) => ({ term: { labels: label } })),
    ...(since ? [{ range: { at: { gte: since.getTime() } } }] : []),
  ];
  return { bool: { filter } };
}

const labelsOf = (labels: Labels): string[] =>
  Object.entries(labels).map(([name, value]) => idOf(name, value));

/** Parts as one text that no others give; a digest stands for what OpenSearch finds too long. */
function idOf(...parts: readonly (string | number)[]): string {
  const id = parts.map((part) => encodeURIComponent(String(part).toWellFormed())).join(':');
  if (id.length <= longestId) return id;
  return createHash('sha256').update(id).digest('hex');
}
