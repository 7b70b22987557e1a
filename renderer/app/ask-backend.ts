import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import { routes, type BodyOf, type DataOf, type QueryOf, type RouteName } from '../../shared/wire/http.ts';
import { practiceHeader } from '../../shared/wire/routes/practice.ts';

/** Milliseconds after which a request counts as unanswered. */
const patience = 15_000;

/** The backend did not answer at all: it is starting, gone or out of reach. Worth trying again. */
export class BackendAwayError extends Error {
  constructor(cause: unknown) {
    super('The backend does not answer', { cause });
    this.name = 'BackendAwayError';
  }
}

/** What a route takes: its body, or its query where it has no body. */
export type InputOf<Name extends RouteName> =
  BodyOf<Name> extends Record<string, never> ? QueryOf<Name> : BodyOf<Name>;

export interface Asked<Name extends RouteName> {
  /** The `:names` in the route's path. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly input?: InputOf<Name> | undefined;
  /** Who asks; nobody in particular without one. */
  readonly token?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it is asked from the desk of a practice. */
  readonly practising?: boolean;
}

/**
 * Calls a route of the backend at `base`, empty for where the page came from.
 *
 * @throws FailureError when the backend refuses, BackendAwayError when it does not answer.
 */
export async function askBackend<Name extends RouteName>(
  base: string,
  name: Name,
  { parameters = {}, input, token, signal, practising = false }: Asked<Name> = {},
): Promise<DataOf<Name>> {
  const { method, path } = routes[name];
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''));
  const reads = method === 'GET';
  const answer = await fetchAnswer<DataOf<Name>>(`${base}${filled}${reads ? queryString(input) : ''}`, {
    method,
    headers: {
      ...(reads ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(practising ? { [practiceHeader]: 'yes' } : {}),
    },
    signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
    ...(reads ? {} : { body: JSON.stringify(input ?? {}) }),
  });
  if (answer.ok) return answer.data;
  const { code, message, details } = answer.failure;
  throw new FailureError(code, message, details);
}

async function fetchAnswer<Data>(url: string, request: RequestInit): Promise<Answer<Data>> {
  try {
    const response = await fetch(url, request);
    const answer = (await response.json()) as Partial<Answer<Data>>;
    if (answer.ok === undefined) throw new TypeError(`Not an answer of Faro's: ${response.status}`);
    return answer as Answer<Data>;
  } catch (error) {
    throw new BackendAwayError(error);
  }
}

function queryString(input: object | undefined): string {
  const entries = Object.entries(input ?? {}).map(([key, value]) => [key, String(value)] as [string, string]);
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}
