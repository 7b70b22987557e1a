import { errors } from '@opensearch-project/opensearch';
import { FailureError } from '../../../shared/wire/failure.ts';
import { StoreError, type StoreErrorCode } from '../../conversations/store-error.ts';

/** What can be wrong with OpenSearch, other than that it holds damaged documents. */
export type ServerErrorCode = Exclude<StoreErrorCode, 'store-corrupt' | 'store-locked'>;

const advice: Readonly<Record<ServerErrorCode, string>> = {
  'store-unreachable': 'does not answer. See that OpenSearch runs, and that FARO_OPENSEARCH_URL names it.',
  'store-denied':
    'refuses the name and password. Set FARO_OPENSEARCH_USER and FARO_OPENSEARCH_PASSWORD to somebody who may read and write the indexes faro-*.',
  'store-full':
    'takes no more writes: its disk is full. Make room there; it takes them again by itself once there is. What was acknowledged is kept.',
  'store-read-only':
    'was made read-only. Remove the block (index.blocks, or cluster.blocks) that somebody put there.',
  'store-newer':
    'holds what a newer version of Faro wrote. It was left as it is. Start that version or a later one.',
  'engine-too-old': 'is no OpenSearch that Faro works with. Faro needs OpenSearch 2 or newer.',
};

/** The blocks that OpenSearch itself puts on what it can no longer keep: an index's, the cluster's, and new indexes'. */
const blocksOfFullDisk: ReadonlySet<number> = new Set([12, 13, 10]);

export function serverError(code: ServerErrorCode, address: string, cause?: unknown): StoreError {
  return new StoreError(code, messageOf(code, address, cause), cause);
}

/**
 * Runs what reads or writes an open store.
 *
 * @throws FailureError `store-unavailable` in place of what the client throws when the server fails it. A request that
 * is wrong in itself throws as it is.
 */
export async function using<Result>(address: string, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    const reason = meaningOf(error);
    if (!reason) throw error;
    const failure = new FailureError('store-unavailable', messageOf(reason, address, error), { reason });
    failure.cause = error;
    throw failure;
  }
}

/** Runs what opens a store. @throws StoreError in place of what the client throws when the server fails it. */
export async function opening<Opened>(address: string, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    const code = meaningOf(error);
    throw code ? serverError(code, address, error) : error;
  }
}

/** Whether the server answered with an error of this type, `version_conflict_engine_exception` for one. */
export function isAnswered(error: unknown, type: string): boolean {
  return error instanceof errors.ResponseError && answeredError(error)?.type === type;
}

/** Null for what is no failure of the server's. */
function meaningOf(error: unknown): ServerErrorCode | null {
  if (error instanceof errors.ResponseError) return meaningOfAnswer(error);
  const unreached = [
    errors.ConnectionError,
    errors.TimeoutError,
    errors.NoLivingConnectionsError,
    errors.DeserializationError,
  ];
  return unreached.some((type) => error instanceof type) ? 'store-unreachable' : null;
}

function meaningOfAnswer(error: errors.ResponseError): ServerErrorCode | null {
  const answered = answeredError(error);
  if (answered?.type === 'cluster_block_exception') {
    const blocks = [...(answered.reason ?? '').matchAll(/\/(\d+)\//g)].map(([, number]) => Number(number));
    if (blocks.some((block) => blocksOfFullDisk.has(block))) return 'store-full';
    return error.statusCode === 403 ? 'store-read-only' : 'store-unreachable';
  }
  if (error.statusCode === 401 || error.statusCode === 403) return 'store-denied';
  return error.statusCode === 429 || error.statusCode >= 500 ? 'store-unreachable' : null;
}

interface Answered {
  readonly type?: string;
  readonly reason?: string;
}

/** The server's error, or null where something else answered, a proxy for one. */
function answeredError({ body }: errors.ResponseError): Answered | null {
  const error: unknown = typeof body === 'object' && body !== null ? body['error'] : null;
  return typeof error === 'object' ? error : null;
}

function messageOf(code: ServerErrorCode, address: string, cause: unknown): string {
  const detail = code === 'store-unreachable' && cause instanceof Error ? ` (${cause.message})` : '';
  return `OpenSearch at ${address} ${advice[code]}${detail}`;
}
