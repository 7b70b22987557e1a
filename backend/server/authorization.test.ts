import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleContent } from '../../shared/articles/article-content.ts';
import { may } from '../../shared/people/permissions.ts';
import { defaultPolicy } from '../../shared/people/labour-policy.ts';
import { roles, type Role } from '../../shared/people/person.ts';
import { routes, type BodyOf, type RouteName } from '../../shared/wire/http.ts';
import { defaultTable } from '../models/default-table.ts';
import { person } from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type CallOptions, type TestEdge } from '../testing/edge.ts';

const names = Object.keys(routes) as RouteName[];
const ofConversation = names.filter((name) => routes[name].path.startsWith('/api/conversations/:id'));

let edge: TestEdge;
let conversationId: string;

beforeAll(async () => {
  edge = await startEdge();
  const channel = await edge.token('channel');
  conversationId = dataOf(await edge.call('receiveMessage', { token: channel, body: hello })).conversationId;
});
afterAll(() => edge.close());

const hello = { messageId: 'hello', country: 'EC', customer: { accountId: 'EC-1001' }, text: 'Hola' };

/** A request to each route that is right in every respect but perhaps its sender. */
function request(name: RouteName): CallOptions {
  const body = bodies[name];
  return {
    id: name === 'account' ? 'EC-1001' : conversationId,
    ...(body === undefined
      ? {}
      : { body: { ...body, ...(needsConversation.has(name) ? { conversationId } : {}) } }),
    query: queries[name] ?? {},
  };
}

const needsConversation: ReadonlySet<RouteName> = new Set(['customerTyping', 'askForPerson']);
const queries: Partial<Record<RouteName, Record<string, string>>> = {
  tryCustomers: { country: 'EC' },
  waitingTime: { country: 'EC' },
  models: { since: '2026-03-02T00:00:00.000Z' },
  learning: { country: 'EC' },
  knowledge: { query: 'factura', country: 'EC', language: 'es' },
  knowledgeState: { country: 'EC', language: 'es' },
};
const content: ArticleContent = {
  title: 'Bloqueo de canales',
  language: 'es',
  countries: ['EC'],
  audience: 'public',
  validFrom: '2026-01-01',
  validTo: null,
  owner: 'technical',
  keywords: '',
  body: 'En el menú.',
};
const bodies: { readonly [Name in RouteName]?: Partial<BodyOf<Name>> } = {
  signIn: { user: 'carla.ec', password: 'faro-demo' },
  openChatSession: { country: 'EC', language: 'es', accountId: 'EC-1001' },
  receiveMessage: { messageId: 'm-1', country: 'EC', text: 'Hola' },
  customerTyping: {},
  askForPerson: {},
  owner: { to: 'me' },
  answerHandOver: { answer: 'accept' },
  say: { messageId: 's-1', text: 'Hola' },
  checkDraft: { text: 'Hola' },
  correctReply: { about: 1, note: 'No es así' },
  contest: { about: 3, what: 'mood' },
  proposePolicy: { policy: defaultPolicy, why: 'try' },
  signPolicy: { number: 1, hash: '0'.repeat(64) },
  act: { actionId: 'a-1', tool: 'read_account', input: {} },
  decideApproval: { approval: 'none', answer: 'approve' },
  dismissSuggestion: { suggestionId: 'none' },
  tickStep: { step: 'none' },
  note: { text: 'Nota' },
  whisper: { text: 'Susurro' },
  flag: { flag: 'raise' },
  answerHelp: { help: 'none', answer: { kind: 'approve' } },
  close: { disposition: 'informed', summary: 'Resuelto' },
  changeRouting: { table: defaultTable('embedded'), why: 'try', basedOn: 0 },
  rollBackRouting: { version: 0, why: 'try', basedOn: 0 },
  tryModel: { model: 'embedded' },
  draftArticle: { content },
  editArticle: { content, revision: 0 },
  sendArticle: { revision: 0, reviewer: null },
  returnArticle: { revision: 0, note: 'Falta' },
  publishArticle: { revision: 0 },
  undoArticle: { revision: 0 },
  learn: { country: 'EC' },
  useVersion: { country: 'EC', version: 1 },
  rollBackLearning: { country: 'EC' },
  startDemonstration: { conversation: 'retention', country: 'EC' },
};

/** What the table says; a customer's own conversation is another matter, and tested elsewhere. */
function allowed(name: RouteName, role: Role): boolean {
  const { guard } = routes[name];
  return guard === 'public' || guard === 'signed-in' || may(person({ role }), guard);
}

describe.each(names)('%s', (name) => {
  const { guard } = routes[name];

  it.skipIf(guard === 'public')('refuses whoever is not signed in', async () => {
    const answered = await edge.call(name, request(name));
    expect(answered).toMatchObject({ status: 401, answer: { failure: { code: 'not-signed-in' } } });
  });

  it.each(roles.filter((role) => !allowed(name, role)))('refuses a %s', async (role) => {
    const answered = await edge.call(name, { ...request(name), token: await edge.token(role) });
    expect(answered).toMatchObject({ status: 403, answer: { failure: { code: 'not-allowed' } } });
  });

  it.each(roles.filter((role) => allowed(name, role) && role !== 'customer'))(
    'lets a %s through',
    async (role) => {
      const answered = await edge.call(name, { ...request(name), token: await edge.token(role) });
      const refused = [
        'not-signed-in',
        'not-allowed',
        'wrong-country',
        'malformed-request',
        'internal-error',
      ];
      expect(refused).not.toContain(refusalOf(answered));
    },
  );
});

it.each(ofConversation)('%s keeps staff of another country out', async (name) => {
  const role = roles.find((candidate) => candidate !== 'customer' && allowed(name, candidate)) ?? 'rep';
  const token = await edge.token(role, { countries: ['BR'] });
  expect(refusalOf(await edge.call(name, { ...request(name), token }))).toBe('wrong-country');
});

it('keeps staff of another country out of an account and its country’s figures', async () => {
  const token = await edge.token('rep', { countries: ['BR'] });
  expect(refusalOf(await edge.call('account', { id: 'EC-1001', token }))).toBe('wrong-country');
  expect(refusalOf(await edge.call('knowledge', { ...request('knowledge'), token }))).toBe('wrong-country');
  expect(dataOf(await edge.call('conversations', { token }))).toEqual([]);
});

it('keeps a customer out of every conversation but their own', async () => {
  const stranger = await edge.token('customer', { accountId: 'EC-1001' });
  for (const name of ['events', 'customerTyping', 'askForPerson'] as const) {
    expect(refusalOf(await edge.call(name, { ...request(name), token: stranger }))).toBe('not-allowed');
  }
  const foreign = { ...hello, messageId: 'foreign', conversationId };
  expect(refusalOf(await edge.call('receiveMessage', { token: stranger, body: foreign }))).toBe(
    'not-allowed',
  );
});
