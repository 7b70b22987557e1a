import { randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiError } from './api-error.ts';

/** Who may ask for a token. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Seconds. */
const tokenLife = 300;

/** Access tokens by client credentials, kept in memory. */
export function createTokens(client: Client, clock: () => Date) {
  const until = new Map<string, number>();
  const now = () => clock().getTime();
  return {
    /** The token endpoint's answer to HTTP Basic credentials. @throws ApiError 401. */
    issue(authorization: string | undefined) {
      const [clientId, clientSecret] = basicOf(authorization);
      const known = same(clientId, client.clientId) && same(clientSecret, client.clientSecret);
      if (!known) throw new ApiError(401, 'invalid_client', 'Unknown client');
      for (const [token, end] of until) if (end <= now()) until.delete(token);
      const token = randomBytes(24).toString('base64url');
      until.set(token, now() + tokenLife * 1_000);
      return { access_token: token, token_type: 'Bearer', expires_in: tokenLife };
    },
    /** @throws ApiError 401. */
    check(authorization: string | undefined): void {
      const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
      if (token && (until.get(token) ?? 0) > now()) return;
      throw new ApiError(401, 'not-signed-in', 'The access token is missing or has ended');
    },
  };
}

/** Name and secret of HTTP Basic credentials, empty where there are none. OAuth has both form-encoded first. */
function basicOf(authorization: string | undefined): readonly [string, string] {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const [name = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return [formDecoded(name), formDecoded(secret)];
}

function formDecoded(text: string): string {
  return new URLSearchParams(`part=${text.replaceAll('&', '%26')}`).get('part') ?? '';
}

function same(given: string, expected: string): boolean {
  const [first, second] = [Buffer.from(given), Buffer.from(expected)];
  return first.length === second.length && timingSafeEqual(first, second);
}
