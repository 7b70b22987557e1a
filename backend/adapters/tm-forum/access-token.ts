import {
  allowInsecureRequests,
  clientCredentialsGrant,
  ClientSecretBasic,
  Configuration,
  customFetch,
  ResponseBodyError,
} from 'openid-client';
import { FailureError } from '../../../shared/wire/failure.ts';
import { PassingFailure, whyOf } from './failures.ts';

export interface TokenSettings {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** An access token by OAuth 2 client credentials, kept until shortly before it ends. */
export interface AccessToken {
  /** @throws FailureError `accounts-unavailable` when none is given. */
  current(): Promise<string>;
  /** Gives up a token that a server turned down; a newer one stays. */
  drop(token: string): void;
}

/** A token is renewed this many milliseconds before its end, or with a tenth of its life left where that is less. */
const renewBefore = 30_000;
const api = 'OAuth 2';
/** Milliseconds that a token lives whose server does not say. */
const assumedLife = 300_000;

interface Held {
  readonly token: string;
  readonly until: number;
}

export function createAccessToken(
  settings: TokenSettings,
  fetch: typeof globalThis.fetch,
  clock: () => Date,
): AccessToken {
  const configuration = configure(settings, fetch);
  let held: Held | null = null;
  let asked: Promise<Held> | null = null;
  return {
    async current() {
      if (held && clock().getTime() < held.until) return held.token;
      asked ??= ask(configuration, clock).finally(() => {
        asked = null;
      });
      held = await asked;
      return held.token;
    },
    drop(token) {
      if (held?.token === token) held = null;
    },
  };
}

function configure(settings: TokenSettings, fetch: typeof globalThis.fetch): Configuration {
  const { origin, protocol } = new URL(settings.tokenUrl);
  const configuration = new Configuration(
    { issuer: origin, token_endpoint: settings.tokenUrl },
    settings.clientId,
    undefined,
    ClientSecretBasic(settings.clientSecret),
  );
  // The settings let plain http through to this machine alone.
  if (protocol === 'http:') allowInsecureRequests(configuration);
  configuration.timeout = settings.timeout / 1_000;
  configuration[customFetch] = (url, options) => fetch(url, options as RequestInit);
  return configuration;
}

async function ask(configuration: Configuration, clock: () => Date): Promise<Held> {
  const askedAt = clock().getTime();
  try {
    const { access_token: token, expires_in: seconds } = await clientCredentialsGrant(configuration);
    const life = seconds === undefined ? assumedLife : seconds * 1_000;
    return { token, until: askedAt + life - Math.min(renewBefore, life / 10) };
  } catch (error) {
    const status = statusOf(error);
    if (status === null || status === 429 || status >= 500) throw new PassingFailure(api, whyOf(error));
    throw new FailureError(
      'accounts-unavailable',
      `The operator's systems gave no access token (${status}). Check FARO_TMF_TOKEN_URL, FARO_TMF_CLIENT_ID and FARO_TMF_CLIENT_SECRET.`,
      { api },
    );
  }
}

/** The HTTP status that the token endpoint answered with; null when it did not answer. */
function statusOf(error: unknown): number | null {
  if (error instanceof ResponseBodyError) return error.status;
  return error instanceof Error && error.cause instanceof Response ? error.cause.status : null;
}
