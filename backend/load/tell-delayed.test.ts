import { describe, expect, it, vi } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryNetwork } from '../adapters/memory/event-bus.ts';
import type { QueuedTurn } from '../agents/turn-queue.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { languages } from '../../shared/language.ts';
import { visibleToCustomer } from '../../shared/conversation/event.ts';
import {
  ana,
  begins,
  claimOf,
  dawn,
  lanaOwns,
  ownerOf,
  replies,
  says,
  turnGoesTo,
} from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { delayWords } from './delay-words.ts';
import { tellDelayed } from './tell-delayed.ts';

const soon = new Date(dawn.getTime() + 5_000);
const late = new Date(dawn.getTime() + 9_000);

function waits(conversationId: string, given: Partial<QueuedTurn> = {}): QueuedTurn {
  return { conversationId, about: 3, priority: 'beginning', since: dawn, startedAt: null, ...given };
}

async function setUp() {
  const { deps } = await createHarness();
  const { conversations } = deps;
  const told = async (id: string) =>
    (await conversations.events(id, 0)).filter(({ type }) => type === 'answer-delayed');
  return { conversations, told };
}

/** How far a node has seen the conversation. */
async function seenOf(node: Conversations): Promise<number> {
  return (await node.get('a')).lastSequence;
}

describe('a customer whose answer takes long', () => {
  it.each(languages)('is told so honestly, in their language (%s)', async (language) => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins('Hola', { language }) });
    expect(await tellDelayed(conversations, [waits('a')], soon)).toBe(0);
    expect(await tellDelayed(conversations, [waits('a')], late)).toBe(1);
    const [event] = await told('a');
    expect(event).toMatchObject({ about: 3, text: delayWords.beginning[language] });
    expect(event && visibleToCustomer(event)).toBe(true);
  });

  it('is told once for each wait, however often they write on, and again at the next', async () => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins() });
    await tellDelayed(conversations, [waits('a')], late);
    await conversations.record({ conversationId: 'a', events: [says('¿Hola?')] });
    expect(await tellDelayed(conversations, [waits('a', { about: 5 })], late)).toBe(0);
    const owner = lanaOwns(1);
    await conversations.record({
      conversationId: 'a',
      events: [replies(owner, 'Aquí estoy'), says('Gracias')],
      claim: claimOf(owner),
    });
    const next = waits('a', { about: 7, priority: 'going-on', since: soon });
    expect(await tellDelayed(conversations, [next], new Date(soon.getTime() + 9_000))).toBe(1);
    expect(await told('a')).toMatchObject([{ about: 3 }, { about: 7, text: delayWords['going-on'].es }]);
  });

  it('is told by one of several nodes, also where each knows of another wait and has not heard of the others', async () => {
    const log = createMemoryConversationLog();
    const network = createMemoryNetwork();
    const open = () => openConversations(log, undefined, network.join());
    const [here, there] = [await open(), await open()];
    await here.record({ conversationId: 'a', events: begins() });
    await vi.waitUntil(() => there.open().length === 1);
    const side = [here, there].map((node) => tellDelayed(node, [waits('a')], late));
    const [one = 0, other = 0] = await Promise.all(side);
    expect(one + other).toBe(1);

    const owner = lanaOwns(1);
    const events = [replies(owner, 'Aquí estoy'), says('Gracias')];
    await here.record({ conversationId: 'a', events, claim: claimOf(owner) });
    await vi.waitUntil(async () => (await seenOf(there)) === (await seenOf(here)));
    network.cut();
    const next = waits('a', { about: 6, since: soon });
    const later = new Date(soon.getTime() + 20_000);
    expect(await tellDelayed(here, [next], later)).toBe(1);
    expect(await tellDelayed(there, [{ ...next, since: late }], later)).toBe(0);
    const told = (await log.read('a', 0)).filter(({ type }) => type === 'answer-delayed');
    expect(told).toHaveLength(2);
  });

  it('is not told once a person has the turn, nor while the turn runs', async () => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins() });
    expect(await tellDelayed(conversations, [waits('a', { startedAt: soon })], late)).toBe(0);
    await conversations.record({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
    expect(await tellDelayed(conversations, [waits('a')], late)).toBe(0);
    expect(await told('a')).toEqual([]);
  });
});
