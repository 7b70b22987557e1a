import { routes, type BodyOf, type DataOf, type QueryOf, type RouteName } from '../../shared/wire/http.ts';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import { backendUrl } from './bridge.ts';
import { useSession } from './session.ts';

/** Milliseconds after which a request counts as unanswered. */
const patience = 15_000;

/** The backend did not answer at all: it is starting, gone or out of reach. */
export class BackendAwayError extends Error {
  constructor(cause: unknown) {
    super('The backend does not answer', { cause });
    this.name = 'BackendAwayError';
  }
}

/** What a route takes: its body, or its query where it has no body. */
export type InputOf<Name extends RouteName> =
  BodyOf<Name> extends Record<string, never> ? QueryOf<Name> : BodyOf<Name>;

/**
 * Calls a route of the backend as whoever is signed in.
 *
 * @param parameters the `:names` in the route's path.
 * @throws FailureError when the backend refuses, BackendAwayError when it does not answer.
 */
export async function call<Name extends RouteName>(
  name: Name,
  parameters: Readonly<Record<string, string>> = {},
  input?: InputOf<Name>,
  signal?: AbortSignal,
): Promise<DataOf<Name>> {
  const { method, path } = routes[name];
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''));
  const reads = method === 'GET';
  const answer = await ask<DataOf<Name>>(`${backendUrl()}${filled}${reads ? queryString(input) : ''}`, {
    method,
    headers: headers(!reads),
    signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
    ...(reads ? {} : { body: JSON.stringify(input ?? {}) }),
  });
  if (answer.ok) return answer.data;
  const { code, message, details } = answer.failure;
  if (code === 'session-expired' || code === 'not-signed-in') useSession.getState().end('expired');
  throw new FailureError(code, message, details);
}

async function ask<Data>(url: string, request: RequestInit): Promise<Answer<Data>> {
  try {
    const response = await fetch(url, request);
    const answer = (await response.json()) as Partial<Answer<Data>>;
    if (answer.ok === undefined) throw new TypeError(`Not an answer of Faro's: ${response.status}`);
    return answer as Answer<Data>;
  } catch (error) {
    throw new BackendAwayError(error);
  }
}

function headers(withBody: boolean): Record<string, string> {
  const token = useSession.getState().session?.token;
  return {
    ...(withBody ? { 'content-type': 'application/json' } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
}

function queryString(input: object | undefined): string {
  const entries = Object.entries(input ?? {}).map(([key, value]) => [key, String(value)] as [string, string]);
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}
