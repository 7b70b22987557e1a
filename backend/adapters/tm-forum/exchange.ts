import type { AccessToken } from './access-token.ts';
import { apis, nameOf, type Resource } from './apis.ts';
import { PassingFailure, unavailable, whyOf } from './failures.ts';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly resource: Resource;
  /** Of one entity; the collection without it. */
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
}

/** An answer below 500 that is JSON. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ExchangeDeps {
  /** The address that the paths of the APIs are below, `https://host/tmf-api`. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly token: AccessToken;
}

/**
 * Sends a request once, or twice where the access token had ended early.
 * @throws PassingFailure for what another attempt may mend; FailureError `accounts-unavailable` for what it will not.
 */
export async function exchange(deps: ExchangeDeps, request: Request, signal: AbortSignal): Promise<Received> {
  const token = await deps.token.current();
  const received = await sendWith(token, deps, request, signal);
  if (received.status !== 401) return received;
  deps.token.drop(token);
  const again = await sendWith(await deps.token.current(), deps, request, signal);
  if (again.status === 401) throw unavailable(request.resource, 'does not accept the access token (401).');
  return again;
}

async function sendWith(
  token: string,
  { url, fetch }: ExchangeDeps,
  request: Request,
  signal: AbortSignal,
): Promise<Received> {
  const { method, resource, body, key } = request;
  const response = await fetch(addressOf(url, request), {
    method,
    signal,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new PassingFailure(nameOf(resource), whyOf(error));
  });
  const text = await response.text().catch((error: unknown) => {
    throw new PassingFailure(nameOf(resource), whyOf(error));
  });
  const { status, headers } = response;
  if (status === 429 || status >= 500) {
    throw new PassingFailure(nameOf(resource), `it answers ${status}`, retryAfterOf(headers));
  }
  return { status, headers, body: parse(text, resource) };
}

function addressOf(url: string, { resource, id, query }: Request): string {
  const { path } = apis[resource.api];
  const entity = id === undefined ? '' : `/${encodeURIComponent(id)}`;
  const search = query ? `?${new URLSearchParams(query)}` : '';
  return `${url}/${path}/${resource.collection}${entity}${search}`;
}

/** Milliseconds of a `Retry-After` in seconds or as a date; 0 without one. */
function retryAfterOf(headers: Headers): number {
  const given = headers.get('retry-after');
  if (given === null) return 0;
  const milliseconds = /^\d+$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
}

function parse(text: string, resource: Resource): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new PassingFailure(nameOf(resource), 'its answer is no JSON');
  }
}
