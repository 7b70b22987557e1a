import { once } from 'node:events';
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { countryCodes } from '../../shared/countries/country.ts';
import { createOpenIdProvider } from '../adapters/openid/openid-provider.ts';
import { createCompanySignIn } from '../people/company-sign-in.ts';
import type { IdentityProvider } from '../people/identity-provider.ts';
import { personOfClaims, type StaffRole } from '../people/person-of-claims.ts';
import { rememberPerson } from '../people/remember-person.ts';
import { openBrowser, type Browser } from '../testing/openid/browser.ts';
import { startCompany, type Company } from '../testing/openid/company.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';
import { returnPath } from './company-routes.ts';

const people = {
  elena: { name: 'Elena Paz', roles: ['Agents', 'Everyone'], countries: ['EC', 'XX'], locale: 'es-EC' },
  oscar: { name: 'Óscar Luna', roles: ['Operations'], countries: ['EC', 'PE'] },
  nobody: { name: 'No Body', roles: ['Everyone'], countries: ['EC'] },
  nowhere: { name: 'No Where', roles: ['Agents'] },
  both: { name: 'Both', roles: ['Agents', 'Leads'], countries: ['EC'] },
} as const;
const roles = new Map<string, StaffRole>([
  ['Agents', 'rep'],
  ['Leads', 'supervisor'],
  ['Operations', 'operations'],
]);

let company: Company;
let browser: Browser;
let edge: TestEdge;
let now: () => Date;

beforeEach(async () => {
  now = () => new Date();
  company = await startCompany(people);
  edge = await edgeAt(createOpenIdProvider({ ...company, scopes: 'openid profile' }, () => undefined));
  browser = openBrowser(company.issuer);
});
afterEach(async () => {
  await edge.close();
  await company.close();
});

function edgeAt(provider: IdentityProvider): Promise<TestEdge> {
  const address = { url: '' };
  const mapping = {
    user: 'sub',
    role: 'roles',
    countries: 'countries',
    roles,
    countryCodes: new Map(countryCodes.map((code) => [code, code])),
  };
  const started = startEdge({
    change: ({ sessions, people: store }) => ({
      wayIn: {
        kind: 'company',
        name: 'Andina',
        company: createCompanySignIn({
          provider,
          sessions,
          personOf: (claims) => personOfClaims(claims, mapping, countryPacks),
          remember: (person) => rememberPerson(store, person),
          clock: () => now(),
          returnAddress: () => `${address.url}${returnPath}`,
          windows: true,
          report: () => undefined,
        }),
      },
    }),
  });
  return started.then((edge) => {
    address.url = edge.url;
    return edge;
  });
}

const secretOf = () => randomBytes(32).toString('base64url');
const hashOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

async function begin(returnTo: 'page' | 'window' = 'page') {
  const verifier = secretOf();
  const body = { challenge: hashOf(verifier), returnTo };
  const { address } = dataOf(await edge.call('startCompanySignIn', { body }));
  return { verifier, address };
}

/** Goes where the company sent the browser; answers with the fragment of the page that it ends on. */
async function comeBack(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '', edge.url).hash;
}

const finish = (code: string | null, verifier: string) =>
  edge.call('finishCompanySignIn', { body: { code, verifier } });

async function signedIn(login: string) {
  const { verifier, address } = await begin();
  const hash = await comeBack(await browser.signIn(address, login));
  return finish(hash.replace('#code=', ''), verifier);
}

async function tokenOf(login: string): Promise<string> {
  return dataOf(await signedIn(login))?.token ?? '';
}

describe('with the company’s provider', () => {
  beforeEach(() => company.open(edge.url));

  it('signs somebody in with the role and the countries that the company says, and shows no token of it', async () => {
    const answered = await signedIn('elena');
    const session = dataOf(answered);
    expect(session?.person).toMatchObject({ id: 'elena', name: 'Elena Paz', role: 'rep', countries: ['EC'] });
    expect(Object.keys(session ?? {}).toSorted()).toEqual(['expiresAt', 'person', 'token']);
    expect(dataOf(await edge.call('session', { token: session?.token ?? '' })).person.id).toBe('elena');
    expect(await edge.people.find('elena')).toMatchObject({ role: 'rep', countries: ['EC'], password: null });
    expect(dataOf(await edge.call('about')).signIn).toEqual({ kind: 'company', name: 'Andina' });
  });

  it.each([
    ['nobody', 'roles'],
    ['nowhere', 'countries'],
    ['both', 'roles'],
  ])('refuses %s, and names the claim', async (login, claim) => {
    const { answer } = await signedIn(login);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'sign-in-claims', details: { claim } } });
    expect(await edge.people.find(login)).toBeNull();
  });

  it('gives the session once, to who began and brings the code', async () => {
    const { verifier, address } = await begin();
    const hash = await comeBack(await browser.signIn(address, 'elena'));
    const code = hash.replace('#code=', '');
    expect(refusalOf(await finish(code, secretOf()))).toBe('sign-in-refused');
    expect(refusalOf(await finish(secretOf(), verifier))).toBe('sign-in-refused');
    expect(refusalOf(await finish(null, verifier))).toBe('sign-in-refused');
    expect(dataOf(await finish(code, verifier))?.person.id).toBe('elena');
    expect(refusalOf(await finish(code, verifier))).toBe('sign-in-refused');
  });

  it('refuses an address that comes back twice, with another state, or after ten minutes', async () => {
    const { address } = await begin();
    const back = await browser.signIn(address, 'elena');
    const other = new URL(back);
    other.searchParams.set('state', secretOf());
    expect(await comeBack(other.href)).toBe('#failed=sign-in-refused');
    expect(await comeBack(back)).toMatch(/^#code=/);
    expect(await comeBack(back)).toBe('#failed=sign-in-refused');
    const late = await begin();
    const lateBack = await browser.signIn(late.address, 'elena');
    now = () => new Date(Date.now() + 11 * 60_000);
    expect(await comeBack(lateBack)).toBe('#failed=sign-in-refused');
  });

  it('refuses an answer of another issuer, and a code of another sign-in', async () => {
    const { verifier, address } = await begin();
    const mixed = new URL(await browser.signIn(address, 'elena'));
    mixed.searchParams.set('iss', 'https://login.evil.example');
    const refused = await comeBack(mixed.href);
    expect(refusalOf(await finish(refused.replace('#code=', ''), verifier))).toBe('sign-in-refused');

    const one = await begin();
    const two = await begin();
    const stolen = new URL(await browser.signIn(one.address, 'oscar')).searchParams.get('code') ?? '';
    const injected = new URL(await browser.signIn(two.address, 'elena'));
    injected.searchParams.set('code', stolen);
    const hash = await comeBack(injected.href);
    expect(refusalOf(await finish(hash.replace('#code=', ''), two.verifier))).toBe('sign-in-refused');
  });

  it('lets a window wait until the browser beside it has signed in', async () => {
    const { verifier, address } = await begin('window');
    const waiting = finish(null, verifier);
    expect(await comeBack(await browser.signIn(address, 'elena'))).toBe('#returned');
    expect(dataOf(await waiting)?.person.id).toBe('elena');
    expect(refusalOf(await finish(null, verifier))).toBe('sign-in-refused');
  });

  it('ends sessions within a moment when the company does', async () => {
    const token = await tokenOf('elena');
    const socket = edge.connect(token);
    await once(socket as never, 'connect');
    const cut = once(socket as never, 'disconnect');
    await browser.signOut(`${company.issuer}/session/end`);
    await cut;
    expect(refusalOf(await edge.call('session', { token }))).toBe('session-expired');
  });

  it('says at sign-out where the company ends its own session', async () => {
    const token = await tokenOf('elena');
    const { continueAt } = dataOf(await edge.call('signOut', { token }));
    expect(continueAt).toContain(`${company.issuer}/session/end`);
  });

  it('takes no logout notice that the company did not sign', async () => {
    const token = await tokenOf('elena');
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await logoutToken(privateKey, company.issuer, { sub: 'elena' });
    for (const notice of [forged, 'nonsense']) {
      const body = new URLSearchParams({ logout_token: notice });
      const { status } = await fetch(`${edge.url}/api/session/company/logout`, { method: 'POST', body });
      expect(status).toBe(400);
    }
    expect(refusalOf(await edge.call('session', { token }))).toBeNull();
  });

  it('lets operations end all that somebody of their countries has open', async () => {
    const token = await tokenOf('elena');
    const [rep, abroad, operations] = await Promise.all([
      edge.token('rep'),
      edge.token('operations', { countries: ['BR'] }),
      edge.token('operations'),
    ]);
    expect(refusalOf(await edge.call('endSessions', { token: rep, id: 'elena' }))).toBe('not-allowed');
    expect(refusalOf(await edge.call('endSessions', { token: abroad, id: 'elena' }))).toBe('wrong-country');
    expect(refusalOf(await edge.call('endSessions', { token: operations, id: 'unheard-of' }))).toBe(
      'unknown-person',
    );
    expect(dataOf(await edge.call('endSessions', { token: operations, id: 'elena' }))).toEqual({ ended: 1 });
    expect(refusalOf(await edge.call('session', { token }))).toBe('session-expired');
  });

  it('tells operations who of their countries is signed in, and not since when', async () => {
    const tokens = [await tokenOf('elena'), await tokenOf('elena')];
    const operations = await edge.token('operations');
    const people = dataOf(await edge.call('signedIn', { token: operations }));
    const elena = people.find(({ id }) => id === 'elena');
    expect(elena).toEqual({
      id: 'elena',
      name: 'Elena Paz',
      role: 'rep',
      countries: ['EC'],
      sessions: tokens.length,
    });
    const abroad = await edge.token('operations', { countries: ['BR'] });
    expect(dataOf(await edge.call('signedIn', { token: abroad }))).toEqual([]);
    dataOf(await edge.call('endSessions', { token: operations, id: 'elena' }));
    const left = dataOf(await edge.call('signedIn', { token: operations })).map(({ id }) => id);
    expect(left).not.toContain('elena');
  });

  it('takes no password of Faro’s', async () => {
    const body = { user: 'elena', password: 'faro-demo' };
    expect(refusalOf(await edge.call('signIn', { body }))).toBe('sign-in-refused');
  });
});

it('says that the provider is away, and goes on once it is back', async () => {
  const body = { challenge: hashOf(secretOf()), returnTo: 'page' };
  expect(refusalOf(await edge.call('startCompanySignIn', { body }))).toBe('sign-in-unavailable');
  await company.close();
  expect(refusalOf(await edge.call('startCompanySignIn', { body }))).toBe('sign-in-unavailable');
  expect(refusalOf(await edge.call('about'))).toBeNull();
});

async function logoutToken(key: CryptoKey, issuer: string, about: Record<string, string>): Promise<string> {
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  return new SignJWT({ ...about, events })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'logout+jwt' })
    .setIssuer(issuer)
    .setAudience('faro')
    .setIssuedAt()
    .setJti(secretOf())
    .sign(key);
}

/** What Faro says to a sign-in whose provider answers with this id token; null where it lets them in. */
async function answersWith(
  idToken: (given: { issuer: string; nonce: string; key: CryptoKey }) => Promise<string>,
) {
  const { privateKey: key, publicKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  const state = { nonce: '' };
  const server = createServer((request, response) => {
    const issuer = `http://${request.headers.host}`;
    const say = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (request.url === '/jwks') say(keys);
    else if (request.url === '/token') {
      void idToken({ issuer, nonce: state.nonce, key }).then((id_token) =>
        say({ access_token: 'a', token_type: 'bearer', id_token }),
      );
    } else {
      say({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await edge.close();
  const settings = { issuer, clientId: 'faro', clientSecret: null, scopes: 'openid' };
  edge = await edgeAt(createOpenIdProvider(settings, () => undefined));
  const { verifier, address } = await begin();
  const asked = new URL(address).searchParams;
  state.nonce = asked.get('nonce') ?? '';
  const back = `${edge.url}${returnPath}?code=c&state=${asked.get('state')}`;
  const hash = await comeBack(back);
  const answered = await finish(hash.replace('#code=', ''), verifier);
  server.closeAllConnections();
  server.close();
  return refusalOf(answered);
}

/** A provider that says what a test wants it to: signs anything, for anybody, at any time. */
describe('with a provider that cannot be trusted', () => {
  const claims = { sub: 'elena', roles: ['Agents'], countries: ['EC'] };

  const signed = (
    key: CryptoKey,
    issuer: string,
    more: Record<string, unknown>,
    at = Math.floor(Date.now() / 1_000),
  ) =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience('faro')
      .setIssuedAt(at)
      .setExpirationTime(at + 300)
      .sign(key);

  it('accepts what is signed, also by a clock half a minute off', async () => {
    expect(await answersWith(({ key, issuer, nonce }) => signed(key, issuer, { nonce }))).toBeNull();
    const ahead = Math.floor(Date.now() / 1_000) + 20;
    expect(await answersWith(({ key, issuer, nonce }) => signed(key, issuer, { nonce }, ahead))).toBeNull();
  });

  it.each([
    'another nonce',
    'another issuer',
    'another key',
    'a changed payload',
    'no signature',
    'an old token',
  ])('refuses %s', async (wrong) => {
    const { privateKey: stranger } = await generateKeyPair('RS256');
    const refused = await answersWith(async ({ key, issuer, nonce }) => {
      const good = await signed(key, issuer, { nonce });
      const [header = '', payload = '', signature = ''] = good.split('.');
      switch (wrong) {
        case 'another nonce':
          return signed(key, issuer, { nonce: 'another' });
        case 'another issuer':
          return signed(key, 'https://login.evil.example', { nonce });
        case 'another key':
          return signed(stranger, issuer, { nonce });
        case 'a changed payload': {
          const read = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
          const changed = Buffer.from(JSON.stringify({ ...read, roles: ['Operations'] })).toString(
            'base64url',
          );
          return [header, changed, signature].join('.');
        }
        case 'no signature':
          return [Buffer.from('{"alg":"none"}').toString('base64url'), payload, ''].join('.');
        default:
          return signed(key, issuer, { nonce }, Math.floor(Date.now() / 1_000) - 3_600);
      }
    });
    expect(refused).toBe('sign-in-refused');
  });
});
