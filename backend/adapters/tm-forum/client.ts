import pRetry from 'p-retry';
import { z } from 'zod';
import type { Resource } from './apis.ts';
import { exchange, type ExchangeDeps, type Received, type Request } from './exchange.ts';
import { malformed, PassingFailure, refused, unavailable } from './failures.ts';

export interface ClientDeps extends ExchangeDeps {
  /** Milliseconds: for all attempts of a reading together, and for each attempt of a writing. */
  readonly timeout: number;
  /** Milliseconds before the second attempt; twice as many before the third. */
  readonly backOff: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export type Query = Readonly<Record<string, string>>;

const attempts = 3;
const pageSize = 500;
/** A list that is longer than this many pages is not one customer's. */
const mostPages = 200;

/** An error as all APIs define it; `code` is the operator's own. */
const ApiError = z.object({ code: z.coerce.string(), reason: z.string() });

/** An entity, or null where there is none with the id. */
export async function readOne<Entity>(
  deps: ClientDeps,
  resource: Resource,
  id: string,
  schema: z.ZodType<Entity>,
): Promise<Entity | null> {
  return reading(deps, async (signal) => {
    const received = await exchange(deps, { method: 'GET', resource, id }, signal);
    if (received.status === 404) return null;
    return understood(resource, schema, answered(resource, received));
  });
}

/** Everything that fits the query, page after page. */
export async function readAll<Entity>(
  deps: ClientDeps,
  resource: Resource,
  query: Query,
  schema: z.ZodType<Entity>,
  most = Infinity,
): Promise<readonly Entity[]> {
  return reading(deps, (signal) => readPages(deps, resource, query, schema, signal, most));
}

/** The entity with an `externalId`, made now unless it was made before: also by an attempt whose answer was lost. */
export async function createOnce<Entity extends { readonly externalId?: string | undefined }>(
  deps: ClientDeps,
  { resource, externalId, owned, body }: Creation,
  schema: z.ZodType<Entity>,
): Promise<Entity> {
  return retried(deps, async () => {
    const query = { ...owned, externalId };
    const found = await readPages(deps, resource, query, schema, AbortSignal.timeout(deps.timeout), Infinity);
    // A server may pass over a filter that it does not know: the entity has to say so itself.
    const known = found.find((entity) => entity.externalId === externalId);
    if (known) return known;
    return write(deps, { method: 'POST', resource, body, key: externalId }, schema);
  });
}

export interface Creation {
  readonly resource: Resource;
  readonly externalId: string;
  /** Narrows the search for the entity to its owner. */
  readonly owned: Query;
  readonly body: unknown;
}

/** Tries a change again as `createOnce` does; `attempt` begins by looking whether it is made already. */
export async function changeOnce<Result>(
  deps: ClientDeps,
  attempt: (patch: Patch) => Promise<Result>,
): Promise<Result> {
  return retried(deps, () =>
    attempt((request, schema) => write(deps, { ...request, method: 'PATCH' }, schema)),
  );
}

export type Patch = <Entity>(request: Omit<Request, 'method'>, schema: z.ZodType<Entity>) => Promise<Entity>;

async function write<Entity>(deps: ClientDeps, request: Request, schema: z.ZodType<Entity>): Promise<Entity> {
  const { resource } = request;
  const received = await exchange(deps, request, AbortSignal.timeout(deps.timeout));
  if (received.status >= 400) throw refusalOf(resource, received);
  return understood(resource, schema, received.body);
}

async function readPages<Entity>(
  deps: ClientDeps,
  resource: Resource,
  query: Query,
  schema: z.ZodType<Entity>,
  signal: AbortSignal,
  most: number,
): Promise<readonly Entity[]> {
  const found: Entity[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const limit = String(Math.min(pageSize, most - found.length));
    const paged = { ...query, offset: String(found.length), limit };
    const received = await exchange(deps, { method: 'GET', resource, query: paged }, signal);
    const entities = understood(resource, z.array(schema), answered(resource, received));
    found.push(...entities);
    if (found.length >= most || !hasMore(received, found.length, entities.length, Number(limit))) {
      return found;
    }
    if (entities.length === 0) throw malformed(resource, 'X-Total-Count', `only ${found.length} came`);
  }
  throw malformed(resource, 'X-Total-Count', `no end after ${mostPages} pages`);
}

/** A server may send less than was asked for and have more: its total says so, or a link, or else a full page. */
function hasMore({ headers }: Received, found: number, received: number, limit: number): boolean {
  const total = headers.get('x-total-count');
  if (total !== null && /^\d+$/.test(total)) return found < Number(total);
  return /rel="?next"?/.test(headers.get('link') ?? '') || received >= limit;
}

async function reading<Result>(
  deps: ClientDeps,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const deadline = AbortSignal.timeout(deps.timeout);
  return retried(deps, () => work(deadline), deadline);
}

/** Tries what passes again: after the time that the server asked for, else after a growing one. */
async function retried<Result>(
  { backOff, timeout, wait }: ClientDeps,
  work: () => Promise<Result>,
  deadline?: AbortSignal,
): Promise<Result> {
  return pRetry(work, {
    retries: attempts - 1,
    minTimeout: backOff,
    factor: 2,
    randomize: backOff > 0,
    shouldRetry: ({ error }) => error instanceof PassingFailure && !deadline?.aborted,
    async onFailedAttempt({ error, retriesLeft }) {
      if (!(error instanceof PassingFailure) || error.retryAfter === 0 || retriesLeft === 0) return;
      if (error.retryAfter > timeout) throw error;
      await wait(error.retryAfter);
    },
  });
}

function answered(resource: Resource, { status, body }: Received): unknown {
  if (status < 400) return body;
  if (status === 403)
    throw unavailable(resource, 'does not let this client read (403). Give it the right to.');
  throw unavailable(resource, `refused to answer (${status}).`);
}

function understood<Entity>(resource: Resource, schema: z.ZodType<Entity>, body: unknown): Entity {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw malformed(resource, issue?.path.join('.') || 'body', issue?.message ?? 'unreadable');
}

/** What the operator's systems say no to. `code` of their error is the reason. */
function refusalOf(resource: Resource, { status, body }: Received): Error {
  if (status === 403) return refused('not-permitted', "The operator's systems do not let Faro do this.");
  const error = ApiError.safeParse(body);
  if (!error.success) return unavailable(resource, `refused the request without a reason (${status}).`);
  return refused(error.data.code, error.data.reason);
}
