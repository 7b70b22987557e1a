import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

/** What the company's sign-in says of somebody, by the name that they sign in with; any password does. */
export type CompanyPeople = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A company with a sign-in of its own: the certified `oidc-provider`, on a free port of this machine. */
export interface Company {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Answers from now on, and sends browsers back to Faro at this address. Until then nobody gets an answer. */
  readonly open: (faro: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const clientId = 'faro';
const clientSecret = 'a-secret-between-the-company-and-faro';

export async function startCompany(people: CompanyPeople): Promise<Company> {
  const state: { answer: ReturnType<Provider['callback']> | null } = { answer: null };
  const server = createServer((request, response) => {
    if (state.answer) void state.answer(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    clientId,
    clientSecret,
    open: async (faro) => {
      state.answer = (await createProvider(issuer, faro, people)).callback();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function createProvider(issuer: string, faro: string, people: CompanyPeople): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        application_type: 'native',
        redirect_uris: [`${faro}/api/session/company/callback`],
        backchannel_logout_uri: `${faro}/api/session/company/logout`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['of this provider alone'] },
    claims: { openid: ['sub'], profile: ['name', 'locale', 'roles', 'countries'] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    // Its own refuses this machine's addresses.
    fetch: (address, { dispatcher: _dispatcher, ...request }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(address, request),
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3_600,
      IdToken: 600,
      Interaction: 600,
      Session: 3_600,
    },
  });
}
