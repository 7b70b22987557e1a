import { countryCodes } from '../../shared/countries/country.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { simulationId } from '../channels/web-chat/inbound.ts';
import { say } from '../conversations/say.ts';
import { takeTurn } from '../conversations/hand-over.ts';
import { account, ana, claimOf, queueOwns, replies, turnGoesTo } from '../testing/builders.ts';
import { startEdge, type TestEdge } from '../testing/edge.ts';
import { createChatClient } from './chat-client.ts';
import { createSimulation, type Simulation } from './simulation.ts';

let customers: Account[];
let edge: TestEdge;
let simulation: Simulation;
let failures: unknown[];

beforeEach(async () => {
  failures = [];
  customers = [account(), account({ id: 'EC-2001' }), account({ id: 'EC-2002' })];
  edge = await startEdge({ accounts: customers });
  const asSimulation = { id: simulationId, countries: ['EC'] as const };
  simulation = createSimulation({
    countries: countryCodes,
    chat: createChatClient(
      () => edge.url,
      () => edge.token('channel', asSimulation),
    ),
    customersOf: async (country) => (country === 'EC' ? customers : []),
    languageOf: () => 'es',
    report: (error) => failures.push(error),
    pause: async (_, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
  });
});
afterEach(async () => {
  await simulation.stop();
  await edge.close();
});

/** Resolves with the first conversation that is so, now or once something is recorded. */
function whenever(isSo: (conversation: Conversation) => boolean): Promise<Conversation> {
  return new Promise((resolve) => {
    const stop = edge.deps.conversations.listen((conversation) => {
      if (!isSo(conversation)) return;
      stop();
      resolve(conversation);
    });
    const already = edge.deps.conversations.open().find(isSo);
    if (already) resolve(already);
  });
}

function wordsOf({ transcript }: Conversation): readonly string[] {
  return transcript.flatMap((line) =>
    line.kind === 'utterance' && line.from === 'customer' ? [line.text] : [],
  );
}

async function lanaSays(conversation: Conversation, text: string): Promise<void> {
  const owner = { ...lana, epoch: conversation.owner.epoch };
  await edge.deps.conversations.record({
    conversationId: conversation.id,
    events: [replies(owner, text)],
    claim: claimOf(owner),
  });
}

it('tells a conversation through the web chat, line by line as it is answered', async () => {
  const { conversationId } = await simulation.startStory({ conversation: 'retention', country: 'EC' });
  const begun = await edge.deps.conversations.get(conversationId);
  expect(begun).toMatchObject({ accountId: 'EC-1001', simulated: true, language: 'es' });
  expect(wordsOf(begun)).toEqual(['Quiero cancelar el servicio']);
  await lanaSays(begun, '¿Qué cambió?');
  const answered = await whenever((conversation) => wordsOf(conversation).length === 2);
  expect(wordsOf(answered).at(-1)).toContain('deportes y noticias');
  expect(failures).toEqual([]);
});

it('keeps as many conversations going as it was told to, and ends them all at a stop', async () => {
  simulation.begin(2);
  await whenever(() => edge.deps.conversations.open().length === 2);
  const [first] = edge.deps.conversations.open();
  if (!first) throw new Error('There is a first conversation');
  expect(first).toMatchObject({ simulated: true, accountId: expect.stringMatching(/^EC-200/) });
  await simulation.stop();
  const before = edge.deps.conversations.open().flatMap(wordsOf).length;
  await lanaSays(await edge.deps.conversations.get(first.id), '¿Le ayudo con algo más?');
  expect(edge.deps.conversations.open().flatMap(wordsOf)).toHaveLength(before);
  expect(failures).toEqual([]);
});

it('tells a conversation of another customer once an earlier telling has changed the first', async () => {
  const daniel = customers[0];
  if (daniel)
    customers[0] = { ...daniel, discounts: [{ percent: 20, from: '2026-01-01', until: '2026-07-01' }] };
  const { conversationId } = await simulation.startStory({ conversation: 'retention', country: 'EC' });
  expect((await edge.deps.conversations.get(conversationId)).accountId).toBe('EC-2001');
});

it('says so where no customer fits the conversation', async () => {
  await expect(simulation.startStory({ conversation: 'bill-query', country: 'UY' })).rejects.toMatchObject({
    failure: { code: 'unknown-account' },
  });
});

it('waits for the words of a person once it was passed to one', async () => {
  const order = { conversation: 'asks-for-person', country: 'EC' } as const;
  const { conversationId } = await simulation.startStory(order);
  const { conversations } = edge.deps;
  const story = () => conversations.get(conversationId);
  const before = wordsOf(await story()).length;
  const { owner } = await story();
  await conversations.record({
    conversationId,
    events: [replies(owner, 'Le paso con una persona.'), turnGoesTo(queueOwns(owner.epoch + 1), 'queued')],
    claim: claimOf(owner),
  });
  await takeTurn(edge.deps, conversationId, ana);
  await say(edge.deps, conversationId, ana, { messageId: 'm1', text: 'Hola, soy Ana. ¿Qué necesita?' });
  const answered = await whenever((conversation) => wordsOf(conversation).length > before);
  const spoken = answered.transcript.flatMap((line) => (line.kind === 'utterance' ? [line.from] : []));
  expect(spoken.slice(-2)).toEqual(['rep', 'customer']);
});
