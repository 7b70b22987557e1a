import type { Language } from '../../shared/language.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import { routes, type BodyOf, type DataOf, type QueryOf, type RouteName } from '../../shared/wire/http.ts';

/** What opens a chat: who, from where, in which language. */
export interface Opening {
  readonly country: CountryCode;
  readonly language: Language;
  readonly accountId: string | null;
}

/** A failure to reach Faro at all; worth trying again, unlike a `FailureError`. */
export class Unreachable extends Error {}

/**
 * Calls a route of the customer's channel.
 * @throws FailureError with what Faro answered, or Unreachable when it did not answer.
 */
export async function ask<Name extends RouteName>(
  name: Name,
  token: string | null,
  given: { body?: BodyOf<Name>; query?: QueryOf<Name>; path?: string } = {},
): Promise<DataOf<Name>> {
  const { method, path } = routes[name];
  const query = new URLSearchParams(
    Object.entries(given.query ?? {}).map(([key, value]) => [key, String(value)]),
  );
  const response = await fetch(`${given.path ?? path}?${query}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(given.body ? { body: JSON.stringify(given.body) } : {}),
  }).catch((error: unknown) => {
    throw new Unreachable(String(error));
  });
  const answer = (await response.json().catch(() => null)) as Answer<DataOf<Name>> | null;
  if (!answer) throw new Unreachable(`No answer of Faro's: ${response.status}`);
  if (!answer.ok) throw new FailureError(answer.failure.code, answer.failure.message, answer.failure.details);
  return answer.data;
}
