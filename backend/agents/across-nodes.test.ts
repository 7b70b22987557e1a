import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryNetwork, type MemoryNetwork } from '../adapters/memory/event-bus.ts';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import { createMemoryTurnQueue } from '../adapters/memory/turn-queue.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteKnowledge } from '../adapters/sqlite/knowledge.ts';
import { assemble } from '../assemble.ts';
import { createBackground } from '../conversations/background.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { createFixedRouter } from '../models/fixed-router.ts';
import { withEmbedded } from '../models/model.ts';
import { inbound } from '../testing/conversation-harness.ts';
import { scriptedModel, type Doing } from '../testing/turn-harness.ts';

const clock = () => new Date('2026-11-20T15:00:00.000Z');
const accounts = createSandboxAccounts({ clock, file: null });
const knowledge = openSqliteKnowledge([], clock);

let log: ConversationLog;
let network: MemoryNetwork;
let leases: ReturnType<typeof createMemoryLeases>;
let errors: unknown[];
beforeEach(() => {
  log = createMemoryConversationLog(clock);
  network = createMemoryNetwork();
  leases = createMemoryLeases();
  errors = [];
});

const report = (error: unknown) => void errors.push(error);

/** A node with a Lana of its own, who does as told. */
async function openNode(...script: readonly Doing[]) {
  const background = createBackground(report);
  const { deps, turns } = assemble({
    conversations: await openConversations(log, report, network.join()),
    accounts,
    knowledge,
    clock,
    background,
    router: createFixedRouter(withEmbedded(scriptedModel(script)), { clock }),
    limits: { turnMilliseconds: 10_000 },
    leases,
    openTurns: createMemoryTurnQueue,
    atOnce: 4,
    mostWaiting: 10,
    report,
  });
  const idle = async () => {
    await background.idle();
    await turns.idle();
    await background.idle();
  };
  const hear = (messageId: string, conversationId: string | null, text = 'Hola') =>
    receiveMessage(deps, inbound({ messageId, conversationId, text }));
  return { deps, idle, hear };
}

/** Words that come when they are let. */
function gated(says: string) {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const doing: Doing = async () => {
    asked.resolve();
    await gate.promise;
    return { says };
  };
  return { doing, asked: asked.promise, open: () => gate.resolve() };
}

const spoken = (events: readonly ConversationEvent[]) =>
  events.flatMap((event) => (event.type === 'reply-sent' ? [event.text] : []));

describe('a turn of Lana’s at one of several nodes', () => {
  it('ends when the customer writes on at another, which answers once it is over', async () => {
    const first = gated('Primero');
    const here = await openNode(first.doing);
    const there = await openNode({ says: 'Segundo' });
    const { conversationId } = await here.hear('m1', null);
    await first.asked;
    await there.hear('m2', conversationId, '¿Y el plan?');
    await vi.waitUntil(async () =>
      (await log.read(conversationId, 0)).some(({ type }) => type === 'turn-ended'),
    );
    first.open();
    await here.idle();
    await there.idle();
    const events = await log.read(conversationId, 0);
    expect(spoken(events)).toEqual(['Segundo']);
    const turns = events.filter(({ type }) => type === 'turn-started' || type === 'turn-ended');
    expect(turns.map(({ type }) => type)).toEqual([
      'turn-started',
      'turn-ended',
      'turn-started',
      'turn-ended',
    ]);
    expect(errors).toEqual([]);
  });

  it('says nothing about words that were not the last, although no news of newer ones came', async () => {
    const first = gated('Primero');
    const here = await openNode(first.doing, { says: 'Después' });
    const { conversationId } = await here.hear('m1', null);
    await first.asked;
    network.cut();
    const there = await openNode({ says: 'Segundo' });
    await there.hear('m2', conversationId, '¿Y el plan?');
    first.open();
    await here.idle();
    await there.idle();
    expect(spoken(await log.read(conversationId, 0))).toEqual(['Segundo']);
    expect(errors).toEqual([]);
  });

  it('says nothing once it was given up for dead and another node answers', async () => {
    const first = gated('Primero');
    const here = await openNode(first.doing);
    const { conversationId } = await here.hear('m1', null);
    await first.asked;
    network.cut();
    const started = (await log.read(conversationId, 0)).find((event) => event.type === 'turn-started');
    const there = await openNode({ says: 'Segundo' });
    await there.deps.conversations.record({
      conversationId,
      events: [
        {
          type: 'turn-ended',
          author: { kind: 'system', id: 'faro', name: 'Faro' },
          turn: started?.turn ?? '',
          outcome: 'aborted',
          milliseconds: 1,
          failure: 'Faro was restarted',
        },
      ],
    });
    first.open();
    await here.idle();
    expect(spoken(await log.read(conversationId, 0))).toEqual([]);
  });
});

it('one account’s changes are made one after the other, at whichever nodes', async () => {
  const [here, there] = [await openNode({ says: '' }), await openNode({ says: '' })];
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const first = here.deps.perAccount.run('EC-1001', async () => {
    begun.resolve();
    await gate.promise;
    order.push('first');
  });
  await begun.promise;
  const second = there.deps.perAccount.run('EC-1001', async () => void order.push('second'));
  await there.deps.perAccount.run('EC-1002', async () => void order.push('other'));
  gate.resolve();
  await Promise.all([first, second]);
  expect(order).toEqual(['other', 'first', 'second']);
});
