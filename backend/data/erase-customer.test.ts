import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Revision } from '../../shared/articles/revision.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryConversationSearch } from '../adapters/memory/conversation-search.ts';
import { createMemoryKnowledgeStore } from '../adapters/memory/knowledge-store.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { openSqliteConversationSearch } from '../adapters/sqlite/conversation-search.ts';
import { openSqliteKnowledgeStore } from '../adapters/sqlite/knowledge-store.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { filedWords, indexEvents } from '../history/index-events.ts';
import { begins, claimOf, event, lanaOwns, packs, replies, says } from '../testing/builders.ts';
import { eventWith, inBetween, type WrittenType } from '../testing/every-event.ts';
import { eraseCustomer, type ErasureDeps } from './erase-customer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faro-erase-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = () => new Date('2026-03-02T14:00:00.000Z');
// Another than the one that built words are of.
const customer = 'EC-2004';
const other = 'EC-1002';

type Stores = ErasureDeps & Awaited<ReturnType<typeof openStores>>;

/** What an erasure works on, in the files of a folder. */
async function openStores(at: string) {
  const accounts = createSandboxAccounts({ clock, file: join(at, 'sandbox-accounts.sqlite') });
  const log = openSqliteConversationLog(join(at, 'conversations.sqlite'), { clock });
  const search = openSqliteConversationSearch(join(at, 'history.sqlite'));
  const knowledge = openSqliteKnowledgeStore(join(at, 'knowledge.sqlite'));
  return {
    accounts,
    log,
    search,
    knowledge,
    forgetAccount: async (id: string) => accounts.forget(id),
    async close() {
      accounts.close();
      for (const store of [log, search, knowledge]) await store.close();
    },
  };
}

/** A conversation with these events in it, indexed. */
async function tell(
  { log, search }: Pick<Stores, 'log' | 'search'>,
  conversationId: string,
  accountId: string,
  words: string,
  types: readonly WrittenType[],
): Promise<void> {
  const customerName = `Nombre ${words}`;
  const key = `web-chat:EC:${accountId}:${words}`;
  await log.append({ conversationId, events: begins(words, { accountId, customerName }), key });
  for (const type of types) {
    const claim = claimOf(lanaOwns(1));
    await log.append({ conversationId, events: [eventWith(type, words, accountId)], claim });
  }
  // Nothing is left open that an erasure waits for.
  const failed = event('effect-failed', {
    key: 'change-1',
    effect: 'credit-applied',
    code: 'x',
    message: words,
  });
  await log.append({ conversationId, events: [failed] });
  const indexed = indexEvents(null, await log.read(conversationId, 0));
  if (indexed) await search.add(indexed.filed, filedWords(indexed.filed, packs), indexed.lines);
}

/** Every byte that the folder's files hold. */
function bytesOf(at: string): Buffer {
  return Buffer.concat(readdirSync(at).map((name) => readFileSync(join(at, name))));
}

const revision: Revision = {
  article: 'credit-es',
  number: 1,
  act: 'drafted',
  by: { id: 'curator', name: 'Beatriz' },
  at: clock().toISOString(),
  content: {
    title: 'Nombre Planted0x pregunta',
    language: 'es',
    countries: ['EC'],
    audience: 'public',
    validFrom: '2026-03-02',
    validTo: null,
    owner: 'knowledge',
    keywords: '',
    body: 'Como se dijo a NOMBRE PLANTED0X (EC-2004).',
  },
  reviewer: null,
  note: '',
  gap: null,
  writer: 'extracts',
};

describe('what was said and known of a customer', () => {
  it('is in no byte of the data folder any more, open or closed, and the others’ is all there', async () => {
    const anything = fc.array(fc.constantFrom(...inBetween), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 3 }), anything, async (own, others) => {
        const at = mkdtempSync(join(folder, 'run-'));
        const stores = await openStores(at);
        for (const [index, types] of own.entries()) {
          await tell(stores, `own-${index}`, customer, `Planted${index}x`, types);
        }
        await tell(stores, 'other', other, 'Ajeno9x', others);
        await stores.knowledge.append(revision);
        await stores.accounts.perform('k1', {
          accountId: customer,
          kind: 'address-changed',
          address: 'Calle Planted 7',
          from: '2026-04-01',
        });
        const before = await stores.log.read('own-0', 0);
        const kept = await stores.log.read('other', 0);
        await eraseCustomer(stores, customer, 'operations');
        const whileOpen = bytesOf(at);
        const after = await stores.log.read('own-0', 0);
        expect(await stores.log.read('other', 0)).toEqual(kept);
        await stores.close();

        for (const bytes of [whileOpen, bytesOf(at)]) {
          const planted = ['planted', 'Planted', 'PLANTED', customer];
          expect(planted.filter((each) => bytes.includes(each))).toEqual([]);
          expect(bytes.includes('Ajeno9x')).toBe(true);
        }
        const outline = (events: typeof before) =>
          events.map(({ sequence, at, type, author }) => [sequence, at, type, author.kind]);
        expect(outline(after).slice(0, before.length)).toEqual(outline(before));
        expect(fold(after).closedAt).not.toBeNull();
        rmSync(at, { recursive: true });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('is gone from the search, which then takes the erased log in', async () => {
    const stores = await openStores(folder);
    await tell(stores, 'a', customer, 'Planted1x', ['message-received']);
    await eraseCustomer(stores, customer, 'operations');
    expect(await stores.search.filed('a')).toBeNull();
    const indexed = indexEvents(null, await stores.log.read('a', 0));
    expect(indexed?.filed).toMatchObject({ accountId: null, customerName: '[borrado]' });
    expect(JSON.stringify(indexed)).not.toContain('Planted');
    await stores.close();
  });

  it('is gone from what was written about it in articles', async () => {
    const stores = await openStores(folder);
    await tell(stores, 'a', customer, 'Planted0x', []);
    const untouched = { ...revision, article: 'other-es', content: null };
    for (const each of [revision, untouched]) await stores.knowledge.append(each);
    expect(await eraseCustomer(stores, customer, 'operations')).toMatchObject({ articles: 1 });
    const [erased, left] = await stores.knowledge.revisions();
    expect(erased?.content).toMatchObject({
      title: '[borrado] pregunta',
      body: 'Como se dijo a [borrado] ([borrado]).',
    });
    expect(left).toEqual(untouched);
    await stores.close();
  });
});

function inMemory(): ErasureDeps & { readonly log: ConversationLog } {
  return {
    log: createMemoryConversationLog(clock),
    search: createMemoryConversationSearch(),
    knowledge: createMemoryKnowledgeStore(),
    forgetAccount: async () => 0,
  };
}

async function cut(): Promise<never> {
  throw new Error('cut off');
}

describe('an erasure', () => {
  it('keeps who had the turn when, closes what is open, and is on record without saying whose it was', async () => {
    const deps = inMemory();
    const { log } = deps;
    await log.append({ conversationId: 'a', events: begins('Hola', { accountId: customer }) });
    const reply = replies(lanaOwns(1), 'Hola, Daniel');
    await log.append({ conversationId: 'a', events: [reply], claim: claimOf(lanaOwns(1)) });
    const erased = await eraseCustomer(deps, customer, 'ignacio');
    expect(erased).toMatchObject({ conversations: 1, events: 7 });
    const events = await log.read('a', 0);
    expect(events.slice(4).map((event) => event.type)).toEqual([
      'owner-changed',
      'conversation-closed',
      'conversation-erased',
    ]);
    expect(events.at(-1)).toMatchObject({ by: 'ignacio', at: clock().toISOString() });
    expect(fold(events)).toMatchObject({ accountId: null, owner: { kind: 'queue', epoch: 2 } });
    expect(events[3]).toMatchObject({
      type: 'reply-sent',
      text: '[borrado]',
      epoch: 1,
      author: { kind: 'ai' },
    });
  });

  it('done twice changes nothing', async () => {
    const deps = inMemory();
    await deps.log.append({ conversationId: 'a', events: begins('Hola', { accountId: customer }) });
    await eraseCustomer(deps, customer, 'ignacio');
    const once = await deps.log.read('a', 0);
    const again = await eraseCustomer(deps, customer, 'ignacio');
    expect(again).toEqual({ conversations: 0, events: 0, articles: 0, accountChanges: 0 });
    expect(await deps.log.read('a', 0)).toEqual(once);
  });

  it.each(['search', 'knowledge', 'account', 'log'] as const)(
    'that was cut off at the %s is done again to its end, and recorded once',
    async (where) => {
      const deps = inMemory();
      for (const id of ['a', 'b']) {
        await deps.log.append({ conversationId: id, events: begins('Hola', { accountId: customer }) });
      }
      const broken: Record<typeof where, ErasureDeps> = {
        search: { ...deps, search: { forget: cut } },
        knowledge: { ...deps, knowledge: { ...deps.knowledge, erase: cut } },
        account: { ...deps, forgetAccount: cut },
        log: {
          ...deps,
          log: {
            ...deps.log,
            // One of the two is done, as where each is a step of its own.
            async erase(logs) {
              await deps.log.erase(new Map([...logs].slice(0, 1)));
              await cut();
            },
          },
        },
      };
      await expect(eraseCustomer(broken[where], customer, 'ignacio')).rejects.toThrow('cut off');
      await eraseCustomer(deps, customer, 'ignacio');
      for (const id of ['a', 'b']) {
        const events = await deps.log.read(id, 0);
        expect(events.filter(({ type }) => type === 'conversation-erased')).toHaveLength(1);
        expect(JSON.stringify(events)).not.toContain(customer);
      }
    },
  );

  it('waits for a change whose end is not known, and erases nothing', async () => {
    const deps = inMemory();
    const intended = event('effect-intended', { key: 'k', effect: 'bill-sent', input: {}, epoch: 1 });
    await deps.log.append({ conversationId: 'a', events: begins('Hola', { accountId: customer }) });
    await deps.log.append({ conversationId: 'b', events: begins('Hola', { accountId: customer }) });
    await deps.log.append({ conversationId: 'b', events: [intended], claim: claimOf(lanaOwns(1)) });
    await expect(eraseCustomer(deps, customer, 'x')).rejects.toMatchObject({ code: 'change-not-settled' });
    expect(await deps.log.read('a', 3)).toEqual([]);
    expect(await deps.log.conversationsOf(customer)).toEqual(['a', 'b']);
  });

  it('lets the customer come back as somebody new', async () => {
    const deps = inMemory();
    const key = 'web-chat:EC:EC-2004:m1';
    await deps.log.append({ conversationId: 'a', events: begins('Hola', { accountId: customer }), key });
    await eraseCustomer(deps, customer, 'ignacio');
    const events = [...begins('Hola de nuevo', { accountId: customer }), says('¿Hola?')];
    expect(await deps.log.append({ conversationId: 'b', events, key })).toMatchObject({
      outcome: 'appended',
    });
    expect(await deps.log.conversationsOf(customer)).toEqual(['b']);
  });
});
