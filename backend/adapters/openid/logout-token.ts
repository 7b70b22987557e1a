import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { LogoutNotice } from '../../people/identity-provider.ts';

/** Seconds after which a logout token is too old. */
const longestAge = 120;
/** Milliseconds that its keys may take. */
const keysTimeout = 10_000;
/** Never `none`, and nothing that a client's own secret could sign. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const backChannelLogout = 'http://schemas.openid.net/event/backchannel-logout';

/** OpenID Connect Back-Channel Logout 1.0, section 2.4. */
const LogoutClaims = z.object({
  jti: z.string().min(1).max(500),
  sub: z.string().min(1).optional(),
  sid: z.string().min(1).optional(),
  events: z.object({ [backChannelLogout]: z.record(z.string(), z.unknown()) }),
  nonce: z.undefined().optional(),
});

interface Provider {
  readonly issuer: string;
  readonly jwks_uri?: string | undefined;
}

/** Reads logout tokens as section 2.6 demands. What it throws is either jose's, zod's or a FailureError. */
export function createLogoutReader(clientId: string, clockTolerance: number) {
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  return async function readLogout({ issuer, jwks_uri }: Provider, token: string): Promise<LogoutNotice> {
    if (jwks_uri === undefined) {
      throw new FailureError(
        'sign-in-refused',
        'The provider names no keys that its logout tokens are signed with.',
      );
    }
    keys ??= createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: keysTimeout });
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms,
      clockTolerance,
      maxTokenAge: longestAge,
    });
    const { jti, sub = null, sid = null } = LogoutClaims.parse(payload);
    if (sub === null && sid === null) {
      throw new FailureError('sign-in-refused', 'A logout token names a subject or a session.');
    }
    return { id: jti, subject: sub, providerSession: sid };
  };
}
