import { errors, type API, type Client } from '@opensearch-project/opensearch';
import { isAnswered } from './opensearch-failures.ts';

/** A document as it is at this moment, with what a later write may insist on; null where there is none. */
export interface Item {
  readonly source: unknown;
  readonly version: { readonly if_seq_no: number; readonly if_primary_term: number };
}

interface Wanted {
  readonly index: string;
  readonly ids: readonly string[];
  readonly routing?: string;
  /** The fields to read, or those to leave out. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * The documents under these ids at this moment, in that order: as their primary has them, since a replica may hear of a
 * write after somebody was told that it is there.
 *
 * @throws ResponseError as `itemsOf`.
 */
export async function fetchItems(
  client: Client,
  { index, ids, routing, only, without }: Wanted,
): Promise<readonly (Item | null)[]> {
  const response = await client.mget({
    index,
    preference: '_primary',
    body: { ids: [...ids] },
    ...(routing === undefined ? {} : { routing }),
    ...(only ? { _source_includes: [...only] } : {}),
    ...(without ? { _source_excludes: [...without] } : {}),
  });
  return itemsOf(response);
}

/**
 * The documents that were asked for, in that order.
 *
 * @throws ResponseError where one could not be looked for: that is no answer, and least of all that it is not there.
 */
export function itemsOf(response: API.Mget_Response): readonly (Item | null)[] {
  return response.body.docs.map((item) => {
    if ('error' in item) {
      if (item.error.type === 'index_not_found_exception') return null;
      throw new errors.ResponseError({ ...response, statusCode: 503, body: { error: item.error } });
    }
    const { found, _source: source, _seq_no: sequence, _primary_term: term } = item;
    if (!found) return null;
    return { source, version: { if_seq_no: Number(sequence), if_primary_term: Number(term) } };
  });
}

/** The operations of a bulk request that failed other than by a conflict. @throws ResponseError for the first. */
export function requireDone(response: API.Bulk_Response): void {
  for (const result of response.body.items.flatMap((item) => Object.values(item))) {
    if (!result.error || result.status === 409) continue;
    throw new errors.ResponseError({
      ...response,
      statusCode: result.status,
      body: { error: result.error },
    });
  }
}

/** Whether somebody else wrote a document first. */
export function isConflict(error: unknown): boolean {
  return isAnswered(error, 'version_conflict_engine_exception');
}
