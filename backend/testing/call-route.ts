import type { Answer } from '../../shared/wire/failure.ts';
import { routes, type DataOf, type RouteName } from '../../shared/wire/http.ts';
import { practiceHeader } from '../../shared/wire/routes/practice.ts';

/** What a route answered: its HTTP status, and the answer as it came. */
export interface Answered<Data> {
  readonly status: number;
  readonly answer: Answer<Data>;
}

export interface CallOptions {
  readonly token?: string;
  readonly id?: string;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** The page that it comes from; none unless told. */
  readonly origin?: string;
  /** Whether it comes from the desk of a practice. */
  readonly practising?: boolean;
}

/** Asks a Faro at the address over HTTP. @throws TypeError when it does not answer. */
export async function callRoute<Name extends RouteName>(
  url: string,
  name: Name,
  { token, id = '', body, query = {}, origin, practising = false }: CallOptions,
): Promise<Answered<DataOf<Name>>> {
  const { method, path } = routes[name];
  const address = `${url}${path.replace(':id', encodeURIComponent(id))}?${new URLSearchParams(query)}`;
  const response = await fetch(address, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(origin === undefined ? {} : { origin }),
      ...(practising ? { [practiceHeader]: 'yes' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const isText = response.headers.get('content-type')?.startsWith('text/plain');
  const answer: unknown = isText ? { ok: true, data: await response.text() } : await response.json();
  return { status: response.status, answer: answer as Answer<DataOf<Name>> };
}

/** The data of an answer that must be one. */
export function dataOf<Data>({ status, answer }: Answered<Data>): Data {
  if (answer.ok) return answer.data;
  throw new Error(`${status} ${answer.failure.code}: ${answer.failure.message}`);
}

/** The code of a refusal; `null` for an answer. */
export function refusalOf({ answer }: Answered<unknown>): string | null {
  return answer.ok ? null : answer.failure.code;
}
