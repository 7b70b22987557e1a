import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type CountryCode, countryCodes } from '../../shared/countries/country.ts';
import type { SandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { apis, resources } from '../adapters/tm-forum/apis.ts';
import { billsOf, type Customer, customerOf, productsOf, ratesOf } from './account-documents.ts';
import { ApiError, errorBody, notFound, toApiError } from './api-error.ts';
import { discountsOf, offeringsOf } from './catalogue-documents.ts';
import type { Document } from './document.ts';
import { type Asked, effectOfOrder, effectOfPatch, effectOfTicket } from './effect-of.ts';
import { pageOf, type QueryString, selected, wantedOf } from './query.ts';
import { ordersOf, ticketsOf } from './request-documents.ts';
import { type Client, createTokens } from './tokens.ts';

export interface SandboxServerDeps {
  readonly accounts: SandboxAccounts;
  readonly client: Client;
  readonly clock: () => Date;
}

export const basePath = '/tmf-api';
export const tokenPath = '/oauth/token';

type ResourceName = keyof typeof resources;

/** What each collection holds of a customer; those of the catalogue are of a country. */
const ofCustomer: Readonly<Partial<Record<ResourceName, (customer: Customer) => readonly Document[]>>> = {
  customer: (customer) => [customerOf(customer)],
  product: productsOf,
  customerBill: billsOf,
  appliedCustomerBillingRate: ratesOf,
  troubleTicket: ticketsOf,
  productOrder: ordersOf,
};

/**
 * The sandbox's customers over HTTP: the six Open APIs below `/tmf-api`, behind OAuth 2 client credentials from
 * `/oauth/token`. A request under a key that was used before is answered with what it made then.
 */
export function createSandboxServer({ accounts, client, clock }: SandboxServerDeps): FastifyInstance {
  const tokens = createTokens(client, clock);
  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 500 } });
  app.setErrorHandler((error, _request, reply) => fail(reply, toApiError(error)));
  app.setNotFoundHandler((_request, reply) => fail(reply, notFound('There is no such resource')));
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, _body, done) => done(null),
  );
  app.post(tokenPath, (request, reply) => {
    reply.header('cache-control', 'no-store');
    return tokens.issue(request.headers.authorization);
  });
  app.register(async (apis) => {
    apis.addHook('onRequest', async ({ headers }) => tokens.check(headers.authorization));
    for (const name of Object.keys(resources) as readonly ResourceName[])
      serveCollection(apis, accounts, name);
    serveRequests(apis, accounts);
  });
  return app;
}

function serveCollection(app: FastifyInstance, accounts: SandboxAccounts, name: ResourceName): void {
  const path = pathOf(name);
  app.get(path, async (request, reply) => {
    const query = request.query as QueryString;
    const documents = await documentsOf(accounts, name, query);
    const page = pageOf('externalId' in query ? documents : uniqueById(documents), query);
    reply.header('X-Total-Count', page.total).header('X-Result-Count', page.documents.length);
    return page.documents.map((document) => linked(document, name, request));
  });
  app.get(`${path}/:id`, async (request) => {
    const { id } = request.params as { readonly id: string };
    const narrowed: QueryString = name === 'customer' ? { 'relatedParty.id': id } : {};
    const found = (await documentsOf(accounts, name, narrowed)).find((document) => document.id === id);
    if (!found) throw notFound(`There is no ${name} ${id.slice(0, 100)}`);
    return linked(selected(found, request.query as QueryString), name, request);
  });
}

function serveRequests(app: FastifyInstance, accounts: SandboxAccounts): void {
  app.post(pathOf('productOrder'), async (request, reply) => {
    const asked = effectOfOrder(request.body);
    return reply.code(201).send(await perform(accounts, request, asked, 'productOrder'));
  });
  app.post(pathOf('troubleTicket'), async (request, reply) => {
    const asked = effectOfTicket(request.body);
    return reply.code(201).send(await perform(accounts, request, asked, 'troubleTicket'));
  });
  app.patch(`${pathOf('customer')}/:id`, async (request) => {
    const { id } = request.params as { readonly id: string };
    return perform(accounts, request, effectOfPatch(id, request.body), 'customer');
  });
}

/** Performs what was asked for, once for each key, and answers with the entity that stands for it. */
async function perform(
  accounts: SandboxAccounts,
  request: FastifyRequest,
  { effect, key }: Asked,
  name: ResourceName,
): Promise<Document> {
  const header = request.headers['idempotency-key'];
  const used = key ?? (typeof header === 'string' ? header : randomUUID());
  await accounts.perform(used, effect);
  const customer = await customerWith(accounts, effect.accountId);
  const made = ofCustomer[name]?.(customer).find(
    (document) => name === 'customer' || document['externalId'] === used,
  );
  if (!made) throw new ApiError(409, 'key-used', 'The key was used for another request');
  return linked(made, name, request);
}

async function documentsOf(
  accounts: SandboxAccounts,
  name: ResourceName,
  query: QueryString,
): Promise<readonly Document[]> {
  const documentsIn = ofCustomer[name];
  if (documentsIn) {
    const ids = accountIds(accounts, query);
    return (await Promise.all(ids.map((id) => customerWith(accounts, id)))).flatMap(documentsIn);
  }
  const catalogues = await Promise.all(countryCodes.map((country) => accounts.catalogue(country)));
  return catalogues.flatMap(name === 'productOffering' ? offeringsOf : discountsOf);
}

/** The accounts that a query can be about; all of them where it names none. */
function accountIds(accounts: SandboxAccounts, query: QueryString): readonly string[] {
  const named = [...wantedOf(query, 'relatedParty.id'), ...wantedOf(query, 'billingAccount.id')];
  const countries = wantedOf(query, 'contactMedium.characteristic.country');
  const searched =
    countries.length > 0 ? countryCodes.filter((code) => countries.includes(code)) : countryCodes;
  const known = searched.flatMap((country: CountryCode) => accounts.ids(country));
  return named.length > 0 ? known.filter((id) => named.includes(id)) : known;
}

async function customerWith(accounts: SandboxAccounts, accountId: string): Promise<Customer> {
  return { account: await accounts.find(accountId), changes: await accounts.changes(accountId) };
}

/** A request that repeats another, such as a second one to cancel, stands for the same entity: it is listed once. */
function uniqueById(documents: readonly Document[]): readonly Document[] {
  const seen = new Set<string>();
  return documents.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function linked(document: Document, name: ResourceName, { protocol, host }: FastifyRequest): Document {
  return { ...document, href: `${protocol}://${host}${pathOf(name)}/${encodeURIComponent(document.id)}` };
}

function pathOf(name: ResourceName): string {
  const { api, collection } = resources[name];
  return `${basePath}/${apis[api].path}/${collection}`;
}

function fail(reply: FastifyReply, error: ApiError): FastifyReply {
  return reply.code(error.status).send(errorBody(error));
}
