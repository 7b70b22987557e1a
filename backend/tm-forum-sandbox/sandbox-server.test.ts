import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDefinitionCheck } from '../testing/tm-forum-definitions.ts';
import { type RunningSandbox, startTmForumSandbox } from '../testing/tm-forum-sandbox.ts';

const check = createDefinitionCheck();
let now: Date;
let sandbox: RunningSandbox;
let token: string;
beforeEach(async () => {
  now = new Date('2026-11-23T15:00:00Z');
  sandbox = await startTmForumSandbox(() => now);
  token = await tokenFor(sandbox);
});
afterEach(() => sandbox.close());

async function tokenFor({ settings }: RunningSandbox): Promise<string> {
  const { clientId, clientSecret } = settings;
  const basic = Buffer.from([clientId, clientSecret].map(encodeURIComponent).join(':')).toString('base64');
  const response = await fetch(settings.tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

interface Answer {
  readonly status: number;
  readonly total: string | null;
  readonly body: unknown;
}

/** Asks, and holds the answer to the definition; requests may be wrong. */
async function ask(path: string, sent?: unknown, method = sent ? 'POST' : 'GET'): Promise<Answer> {
  const { settings } = sandbox;
  const response = await fetch(`${settings.url}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(sent ? { 'content-type': 'application/json' } : {}) },
    ...(sent ? { body: JSON.stringify(sent) } : {}),
  });
  const { status, headers } = response;
  const body: unknown = await response.json();
  const { pathname } = new URL(response.url);
  expect(check({ method, path: pathname, sent: undefined, status, received: body })).toEqual([]);
  return { status, total: headers.get('x-total-count'), body };
}

const tickets = 'troubleTicket/v4/troubleTicket';
const customers = 'customerManagement/v4/customer';
const fault = {
  description: 'no signal',
  severity: 'minor',
  ticketType: 'fault',
  relatedParty: [{ id: 'EC-1001', role: 'customer', '@referredType': 'Customer' }],
};

it('lets nobody in without a token, or with one that has ended', async () => {
  token = 'made up';
  expect(await ask(`${customers}/EC-1001`)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  token = await tokenFor(sandbox);
  expect(await ask(`${customers}/EC-1001`)).toMatchObject({ status: 200, body: { name: 'Daniel Andrade' } });
  now = new Date(now.getTime() + 301_000);
  expect((await ask(`${customers}/EC-1001`)).status).toBe(401);
});

describe('a collection', () => {
  it('is cut into pages that say how much there is', async () => {
    const inEcuador = `${customers}?contactMedium.characteristic.country=EC`;
    const whole = await ask(`${inEcuador}&limit=500`);
    expect(whole.body).toHaveLength(Number(whole.total));
    const page = await ask(`${inEcuador}&offset=2&limit=3`);
    expect(page).toMatchObject({ total: whole.total, body: (whole.body as unknown[]).slice(2, 5) });
    expect((await ask(`${inEcuador}&offset=1000`)).body).toEqual([]);
  });

  it('sends the attributes that are asked for', async () => {
    const { body } = await ask('productInventory/v4/product/EC-1001-plan?fields=name');
    expect(Object.keys(body as object).toSorted()).toEqual(['href', 'id', 'name']);
  });

  it.each(['offset=-1', 'limit=many'])('refuses %s', async (query) => {
    expect(await ask(`${customers}?${query}`)).toMatchObject({ status: 400, body: { status: '400' } });
  });

  it.each([
    'productCatalogManagement/v4/productOffering',
    'productCatalogManagement/v4/productOfferingPrice',
    'troubleTicket/v4/troubleTicket',
    'customerManagement/v4/customer',
    'productInventory/v4/product',
    'customerBillManagement/v4/customerBill',
    'customerBillManagement/v4/appliedCustomerBillingRate',
  ])('%s shows each of its entities by id', async (path) => {
    const { body } = await ask(`${path}?limit=1`);
    const [entity] = body as [{ readonly id: string }];
    expect((await ask(`${path}/${encodeURIComponent(entity.id)}`)).body).toEqual(entity);
    expect((await ask(`${path}/nothing`)).status).toBe(404);
  });
});

describe('a request', () => {
  it('under a key that was used is answered with what it made then', async () => {
    const first = await ask(tickets, { ...fault, externalId: 'once' });
    const second = await ask(tickets, { ...fault, externalId: 'once' });
    expect(second).toEqual(first);
    expect((await ask(`${tickets}?externalId=once`)).total).toBe('1');
  });

  it.each([
    ['no customer', { ...fault, relatedParty: [] }],
    ['nothing that it asks for', { ...fault, description: undefined }],
    ['half a cent', { ...fault, ticketType: 'adjustment', amount: { unit: 'USD', value: 0.005 } }],
    ['no list', []],
  ])('with %s is refused with the reason', async (_what, body) => {
    expect(await ask(tickets, body)).toMatchObject({ status: 400, body: { code: 'bad-request' } });
  });

  it('that the account rules out is a conflict with its reason', async () => {
    const other = { ...fault, ticketType: 'visit', requestedResolutionDate: '2026-12-25T00:00:00Z' };
    expect(await ask(tickets, other)).toMatchObject({ status: 409, body: { code: 'not-a-business-day' } });
  });
});

it('keeps what was asked for over a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faro-tm-forum-'));
  const file = join(folder, 'accounts.sqlite');
  await sandbox.close();
  sandbox = await startTmForumSandbox(() => now, file);
  token = await tokenFor(sandbox);
  const { body } = await ask(tickets, { ...fault, externalId: 'kept' });
  await sandbox.close();
  sandbox = await startTmForumSandbox(() => now, file);
  token = await tokenFor(sandbox);
  const { id } = body as { readonly id: string };
  expect((await ask(`${tickets}/${id}`)).body).toMatchObject({
    externalId: 'kept',
    description: 'no signal',
  });
  rmSync(folder, { recursive: true });
});
