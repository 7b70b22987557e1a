import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  type Configuration,
} from 'openid-client';
import type { Checks, IdentityProvider, Proven } from '../../people/identity-provider.ts';
import { refusedOr } from './failures.ts';
import { createLogoutReader } from './logout-token.ts';

export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** Separated by spaces, `openid` among them. */
  readonly scopes: string;
}

/** Seconds that the provider's clock may differ, and that it may take to answer. */
const skew = 30;
const timeout = 10;

/**
 * An OpenID provider: authorization code with PKCE, state and nonce, the id token's signature always checked. What it
 * offers is asked for at the first need and again after a failure, so that Faro starts without it.
 */
export function createOpenIdProvider(
  settings: OpenIdSettings,
  report: (reason: string) => void,
): IdentityProvider {
  let found: Promise<Configuration> | null = null;
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  const readLogout = createLogoutReader(settings.clientId, skew);
  const orRefuse = <Done>(work: (at: Configuration) => Promise<Done>) =>
    configuration()
      .then(work)
      .catch((error: unknown) => refusedOr(error, report));
  return {
    begin: (checks, returnTo) => orRefuse((at) => begin(at, checks, returnTo, settings.scopes)),
    complete: (returned, checks) => orRefuse((at) => complete(at, returned, checks)),
    endAddress: () => orRefuse(async (at) => endAddress(at)),
    readLogout: (token) => orRefuse((at) => readLogout(at.serverMetadata(), token)),
  };
}

function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const client = clientSecret === null ? None() : ClientSecretBasic(clientSecret);
  // The settings let plain http through to this machine alone.
  const insecure = new URL(issuer).protocol === 'http:' ? [allowInsecureRequests] : [];
  const metadata = { [clockTolerance]: skew };
  return discovery(new URL(issuer), clientId, metadata, client, {
    execute: [...insecure, enableNonRepudiationChecks],
    timeout,
  });
}

async function begin(
  configuration: Configuration,
  { state, nonce, verifier }: Checks,
  returnTo: string,
  scopes: string,
): Promise<string> {
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: scopes,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return address.href;
}

async function complete(configuration: Configuration, returned: URL, checks: Checks): Promise<Proven> {
  const tokens = await authorizationCodeGrant(configuration, returned, {
    pkceCodeVerifier: checks.verifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new TypeError('An expected id token is there');
  const offersMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = offersMore ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
  const { sid } = claims;
  return {
    subject: claims.sub,
    providerSession: typeof sid === 'string' ? sid : null,
    // What is signed counts before what is only told.
    claims: { ...more, ...claims },
  };
}

function endAddress(configuration: Configuration): string | null {
  if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
  return buildEndSessionUrl(configuration).href;
}
