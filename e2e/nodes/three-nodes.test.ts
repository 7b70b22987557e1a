import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { callRoute, dataOf } from '../../backend/testing/call-route.ts';
import { withOpenSearch } from '../../backend/testing/opensearch/with-opensearch.ts';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../backend/testing/redis-server.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Role } from '../../shared/people/person.ts';
import { startBackend, type Backend } from '../fixtures/backend.ts';
import {
  startOpenAiCompatible,
  type ChatAnswer,
  type OpenAiCompatibleStandIn,
} from '../stand-ins/openai-compatible.ts';
import { createWatcher } from './watcher.ts';

/** Milliseconds for a few starts of backends, and for what must come in the end. */
const patience = { test: 120_000, event: 30_000 } as const;

const says = 'Hola, con mucho gusto. ¿Me cuenta un poco más?';

await withOpenSearch((openSearch) => {
  let redis: RunningRedis;
  let model: OpenAiCompatibleStandIn;
  let answer: ChatAnswer;
  /** Customer's, rep's and supervisor's. */
  let nodes: readonly [Backend, Backend, Backend];

  /** The key tells the model which node asks. */
  const start = (name: string) =>
    startBackend(
      {
        FARO_STORE: 'opensearch',
        FARO_OPENSEARCH_URL: openSearch,
        FARO_REDIS_URL: redis.url,
        FARO_COUNTRY: 'EC',
        FARO_MODEL: 'openai-compatible',
        FARO_OPENAI_URL: model.url,
        FARO_OPENAI_MODEL: 'told',
        FARO_OPENAI_KEY: name,
      },
      'sources',
    );

  beforeAll(async () => {
    if (whyNoRedis(env) !== null) return;
    redis = await startRedisServer();
    model = await startOpenAiCompatible(() => answer);
    nodes = [await start('first'), await start('second'), await start('third')];
  }, patience.test);
  afterAll(async () => {
    await Promise.all((nodes ?? []).map((node) => node.close()));
    await model?.close();
    await redis?.stop();
  }, patience.test);
  beforeEach(() => {
    answer = { kind: 'says', text: says };
  });

  /** The node that asked the model for the first time since then, and another one. */
  function askedAt(before: number) {
    const names = ['first', 'second', 'third'];
    const asking = names.indexOf(model.seen[before]?.authorization.replace('Bearer ', '') ?? '');
    const runs = nodes[asking];
    const lives = nodes[(asking + 1) % nodes.length];
    if (!runs || !lives) throw new Error('The model is asked by a node');
    return { runs, lives };
  }

  const until = (what: () => boolean) => vi.waitUntil(what, { timeout: patience.event, interval: 20 });

  it.skipIf(whyNoRedis(env) !== null)(
    'three nodes are one Faro, also to whoever’s node is killed',
    { timeout: patience.test },
    async () => {
      const [first, second, third] = nodes;
      const { token: customerToken, say } = await openCustomer(first);
      const { conversationId: id } = await say(first, 'Buenos días');
      const [repToken, supervisorToken] = [await signIn(second, 'rep'), await signIn(third, 'supervisor')];
      const watchers = [customerToken, repToken, supervisorToken].map(createWatcher);
      const [customer, rep, supervisor] = watchers;
      if (!customer || !rep || !supervisor) throw new Error('There are three');
      await customer.follow(first.url, id);
      await rep.follow(second.url, id);
      await supervisor.follow(third.url, id);
      await until(() => watchers.every(({ shown }) => answersOf(shown).length === 1));

      const body = { command: 'start-shift' };
      dataOf(await callRoute(second.url, 'changePresence', { token: repToken, body }));
      dataOf(await callRoute(second.url, 'owner', { id, token: repToken, body: { to: 'me' } }));
      rep.writes(id);
      await until(() => customer.typing.includes('person'));
      const words = { messageId: 'r-1', text: 'Le atiende Ana desde la otra sala.' };
      dataOf(await callRoute(second.url, 'say', { id, token: repToken, body: words }));
      await until(() => watchers.every(({ shown }) => has(shown, words.text)));

      await first.kill();
      const again = randomUUID();
      await say(third, '¿Sigue ahí?', again);
      await say(second, '¿Sigue ahí?', again);
      await customer.follow(third.url, id);
      await until(() => watchers.every(({ shown }) => has(shown, '¿Sigue ahí?')));

      const log = await logAt(second, supervisorToken, id);
      expect(log.filter(({ type }) => type === 'message-received')).toHaveLength(2);
      await until(() => supervisor.shown.length >= log.length && rep.shown.length >= log.length);
      expect(supervisor.shown.slice(0, log.length)).toEqual(log);
      expect(rep.shown.slice(0, log.length)).toEqual(log);

      dataOf(await callRoute(third.url, 'signOut', { token: repToken }));
      await until(rep.wasCut);
      for (const watcher of watchers) watcher.close();
      await first.restart();
    },
  );

  it.skipIf(whyNoRedis(env) !== null)(
    'Lana answers although the node that runs her turn is killed',
    { timeout: patience.test },
    async () => {
      answer = { kind: 'hangs' };
      const before = model.seen.length;
      const { token, say } = await openCustomer(nodes[0]);
      const { conversationId: id } = await say(nodes[0], 'Buenos días');
      await until(() => model.seen.length > before);
      const { runs, lives } = askedAt(before);
      answer = { kind: 'says', text: says };
      await runs.kill();
      const customer = createWatcher(token);
      await customer.follow(lives.url, id);
      await until(() => answersOf(customer.shown).length > 0);
      customer.close();
      const log = await logAt(lives, await signIn(lives, 'supervisor'), id);
      expect(answersOf(log)).toMatchObject([{ text: says }]);
      expect(log.filter(({ type }) => type === 'turn-started').length).toBeGreaterThan(1);
      await runs.restart();
    },
  );

  it.skipIf(whyNoRedis(env) !== null)(
    'a node that is told to stop gives its turn to the others, who need not wait until its leases are over',
    { timeout: patience.test },
    async () => {
      answer = { kind: 'hangs' };
      const before = model.seen.length;
      const { token, say } = await openCustomer(nodes[0]);
      const { conversationId: id } = await say(nodes[0], 'Buenas tardes');
      await until(() => model.seen.length > before);
      const { runs, lives } = askedAt(before);
      const mine = model.seen[before]?.authorization;
      const commands = new Redis(redis.url);
      const lease = () => commands.get(`faro:lease:answer:${id}`);
      // Where Redis was too slow to be asked at first, it is taken a moment later.
      const held = await vi.waitUntil(lease, { timeout: patience.event });
      expect(await runs.stop()).toBe(0);
      // Given back, or with a token of its next holder's.
      expect(await lease()).not.toBe(held);
      await until(() => model.seen.slice(before).some(({ authorization }) => authorization !== mine));
      answer = { kind: 'says', text: says };
      await commands.quit();
      await say(lives, '¿Sigue ahí?');
      const customer = createWatcher(token);
      await customer.follow(lives.url, id);
      await until(() => answersOf(customer.shown).length > 0);
      customer.close();
      await runs.restart();
    },
  );
});

function has(events: readonly ConversationEvent[], text: string): boolean {
  return events.some((event) => 'text' in event && event.text === text);
}

function answersOf(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  return events.filter((event) => event.type === 'reply-sent' && event.from === 'ai');
}

async function signIn({ url }: Backend, role: Role): Promise<string> {
  const { people } = dataOf(await callRoute(url, 'about', {}));
  const user = people.find((each) => each.role === role)?.user ?? '';
  return dataOf(await callRoute(url, 'signIn', { body: { user, password: 'faro-demo' } })).token;
}

async function openCustomer({ url }: Backend) {
  const query = { country: 'EC' };
  const [customer] = dataOf(await callRoute(url, 'tryCustomers', { query }));
  const body = { country: 'EC', language: 'es', accountId: customer?.accountId };
  const { token } = dataOf(await callRoute(url, 'openChatSession', { body }));
  const say = async (node: Backend, text: string, messageId: string = randomUUID()) =>
    dataOf(await callRoute(node.url, 'receiveMessage', { token, body: { messageId, country: 'EC', text } }));
  return { token, say };
}

/** The log as a node tells it; asserts that it has no gap. */
async function logAt({ url }: Backend, token: string, id: string) {
  const { events } = dataOf(await callRoute(url, 'events', { id, token }));
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  return events;
}
