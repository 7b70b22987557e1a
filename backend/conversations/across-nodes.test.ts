import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent, NewEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryNetwork } from '../adapters/memory/event-bus.ts';
import {
  ana,
  begins,
  bruno,
  event,
  lanaOwns,
  ownerOf,
  queueOwns,
  replies,
  claimOf,
  says,
  turnGoesTo,
} from '../testing/builders.ts';
import type { NewsListener } from '../nodes/event-bus.ts';
import type { Appended } from './conversation-log.ts';
import { openConversations } from './live-conversations.ts';

const ending: readonly NewEvent[] = [
  turnGoesTo(queueOwns(2), 'closed'),
  event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' }),
];

/** So many nodes on one log and one network, each with all that its listeners were told. */
async function openNodes(count = 2) {
  const log = createMemoryConversationLog();
  const network = createMemoryNetwork();
  const errors: unknown[] = [];
  const open = async () => {
    const conversations = await openConversations(log, (error) => void errors.push(error), network.join());
    const told: ConversationEvent[] = [];
    const states: Conversation[] = [];
    conversations.listen((conversation, events) => {
      states.push(conversation);
      told.push(...events);
    });
    return { conversations, told, states };
  };
  const nodes = await Promise.all(Array.from({ length: count }, open));
  const [here, there] = nodes;
  if (!here || !there) throw new Error('There are two nodes at least');
  return { log, network, errors, nodes, here, there };
}

function appended(answer: Appended) {
  if (answer.outcome === 'refused') throw new Error('It was refused.');
  return answer;
}

const numbers = (events: readonly ConversationEvent[]) => events.map(({ sequence }) => sequence);

describe('conversations on several nodes', () => {
  it('are told at every node as at the one that wrote them, from their opening to their end', async () => {
    const { log, here, there } = await openNodes();
    await here.conversations.record({ conversationId: 'a', events: begins('Hola') });
    await here.conversations.record({ conversationId: 'a', events: [says('¿Hay alguien?')] });
    await vi.waitUntil(() => there.told.length === 4);
    expect(there.told).toEqual(here.told);
    expect(there.conversations.open()).toEqual([fold(await log.read('a', 0))]);
    await there.conversations.record({ conversationId: 'a', events: ending, epoch: 1 });
    await vi.waitUntil(() => here.told.length === 6);
    expect(here.conversations.open()).toEqual([]);
  });

  it('tell a note that comes after the end as well', async () => {
    const { here, there } = await openNodes();
    await here.conversations.record({ conversationId: 'a', events: begins() });
    await here.conversations.record({ conversationId: 'a', events: ending, epoch: 1 });
    await vi.waitUntil(() => there.told.length === 5);
    await here.conversations.record({
      conversationId: 'a',
      events: [event('note-written', { text: 'Luego' })],
    });
    await vi.waitUntil(() => there.told.length === 6);
    expect(numbers(there.told)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tell each event once and in order, however writers on them race and the bus fails', {
    timeout: 60_000,
  }, async () => {
    const steps = fc.array(
      fc.record({
        node: fc.nat({ max: 2 }),
        what: fc.constantFrom('says', 'says', 'says', 'note', 'cut', 'heal', 'pause'),
      }),
      { minLength: 5, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (wanted) => {
        const { log, network, errors, nodes, here } = await openNodes(3);
        await here.conversations.record({ conversationId: 'a', events: begins() });
        const writing: Promise<unknown>[] = [];
        for (const { node, what } of wanted) {
          if (what === 'cut') network.cut();
          else if (what === 'heal') network.heal();
          else if (what === 'pause') await new Promise(setImmediate);
          else {
            const events = [what === 'says' ? says('Hola') : event('note-written', { text: 'Nota' })];
            const { conversations } = nodes[node] ?? here;
            writing.push(conversations.record({ conversationId: 'a', events }));
          }
        }
        await Promise.all(writing);
        network.heal();
        const all = await log.read('a', 0);
        for (const { conversations, told, states } of nodes) {
          await vi.waitUntil(() => told.length >= all.length);
          expect(told).toEqual(all);
          expect(states.at(-1)).toEqual(fold(all));
          expect(conversations.open()).toEqual([fold(all)]);
        }
        expect(errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are found again after the bus was away, those that began and ended meanwhile included', async () => {
    const { network, here, there } = await openNodes();
    await here.conversations.record({ conversationId: 'a', events: begins() });
    await vi.waitUntil(() => there.told.length === 3);
    network.cut();
    await here.conversations.record({ conversationId: 'a', events: ending, epoch: 1 });
    await here.conversations.record({ conversationId: 'b', events: begins() });
    network.heal();
    await vi.waitUntil(() => there.told.length === 8);
    expect(there.conversations.open().map(({ id }) => id)).toEqual(['b']);
  });

  it('are told from their beginning where news of it was lost, and of what has ended only what is new', async () => {
    const log = createMemoryConversationLog();
    const elsewhere = await openConversations(log);
    const listeners = new Set<NewsListener>();
    const told: ConversationEvent[] = [];
    await elsewhere.record({ conversationId: 'over', events: begins() });
    await elsewhere.record({ conversationId: 'over', events: ending, epoch: 1 });
    const here = await openConversations(log, undefined, {
      publish: () => undefined,
      subscribe(listener) {
        listeners.add(listener);
        return () => undefined;
      },
    });
    here.listen((_, events) => void told.push(...events));
    const note = event('note-written', { text: 'Luego' });
    for (const conversationId of ['over', 'new']) {
      if (conversationId === 'new') await elsewhere.record({ conversationId, events: begins() });
      const { events } = await elsewhere.record({ conversationId, events: [note] }).then(appended);
      const last = events.at(-1)?.sequence ?? 0;
      const news = { kind: 'appended', conversationId, after: last - 1, last, trace: null } as const;
      for (const listener of listeners) listener.heard(news, 'elsewhere');
    }
    await vi.waitUntil(() => told.length >= 5);
    expect(numbers(told.filter(({ conversationId }) => conversationId === 'over'))).toEqual([6]);
    expect(numbers(told.filter(({ conversationId }) => conversationId === 'new'))).toEqual([1, 2, 3, 4]);
  });

  it('show the owner there is, to whoever was refused because of another node', async () => {
    const { network, here, there } = await openNodes();
    await here.conversations.record({ conversationId: 'a', events: begins() });
    await vi.waitUntil(() => there.told.length === 3);
    network.cut();
    await here.conversations.record({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
    const lana = lanaOwns(1);
    const late = { conversationId: 'a', events: [replies(lana, 'Claro')], claim: claimOf(lana) };
    expect(await there.conversations.record(late)).toEqual({ outcome: 'refused', owner: ownerOf(ana, 2) });
    expect((await there.conversations.get('a')).owner).toEqual(ownerOf(ana, 2));
    expect(numbers(there.told)).toEqual([1, 2, 3, 4]);
  });

  it('keep one place for what waits, where two nodes give it away at the same time', async () => {
    const { network, nodes, here, there } = await openNodes();
    await here.conversations.record({ conversationId: 'a', events: begins() });
    await vi.waitUntil(() => nodes.every(({ told }) => told.length === 3));
    network.cut();
    const ask = async (node: (typeof nodes)[number], { id: to, name }: typeof ana) => {
      const asked = { consult: to, to, name, question: '¿?', expiresAt: '2026-03-02T15:00:00.000Z' };
      const append = { conversationId: 'a', events: [event('consult-asked', asked)] };
      return (await node.conversations.record(append)).outcome;
    };
    const outcomes = await Promise.all([ask(here, ana), ask(there, bruno)]);
    expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
    expect(outcomes).toContain('refused');
  });
});
