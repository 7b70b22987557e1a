import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueuedTurn } from '../agents/turn-queue.ts';
import { begins, event, ownerOf, ana, says, turnGoesTo } from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { answerLease, watchLeftBehind } from './recover.ts';

const id = 'conversation-1';
const begun = event('turn-started', { turn: 'turn-1', about: 3, model: 'faro-embedded' });

/** A conversation of which some other node has written the log, and this node's watch over it. */
async function room() {
  const harness = await createHarness();
  const queued: QueuedTurn[] = [];
  await harness.deps.conversations.record({ conversationId: id, events: begins() });
  const end = watchLeftBehind(harness.deps, { list: async () => queued });
  const record = (...events: Parameters<typeof harness.deps.conversations.record>[0]['events']) =>
    harness.deps.conversations.record({ conversationId: id, events });
  const pass = async (seconds: number) => {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    await harness.deps.background.idle();
  };
  const types = async () => (await harness.deps.conversations.events(id, 3)).map(({ type }) => type);
  return { ...harness, queued, end, record, pass, types };
}

let opened: Awaited<ReturnType<typeof room>>;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  opened = await room();
});
afterEach(async () => {
  await opened.end();
  vi.useRealTimers();
});

describe('what a node that died has left behind', () => {
  it('a turn of Lana’s is ended and begun anew, once', async () => {
    const { record, pass, started, deps } = opened;
    await record(begun);
    await pass(7);
    const { turn } = await deps.conversations.get(id);
    expect(turn).toBeNull();
    expect(started).toEqual([{ conversationId: id, about: 3 }]);
    const ended = (await deps.conversations.events(id, 4)).filter(({ type }) => type === 'turn-ended');
    expect(ended).toMatchObject([{ turn: 'turn-1', outcome: 'aborted', author: { kind: 'system' } }]);
  });

  it('a message that nobody looked at is attended to, also where a person has the turn', async () => {
    const { deps, pass, types, started } = opened;
    const turn = { conversationId: id, events: [turnGoesTo(ownerOf(ana, 2)), says('¿Sigue ahí?')], epoch: 1 };
    await deps.conversations.record(turn);
    await pass(7);
    expect(await types()).toContain('agent-reported');
    expect(started).toEqual([]);
  });

  it('is left alone while its node lives', async () => {
    const { deps, record, pass, started, types } = opened;
    await record(begun);
    await deps.leases.acquire(answerLease(id), 60_000);
    await pass(30);
    expect(started).toEqual([]);
    expect(await types()).toEqual(['turn-started']);
  });

  it('is left alone while it waits in the queue', async () => {
    const { queued, pass, started } = opened;
    queued.push({ conversationId: id, about: 3, priority: 'beginning', since: new Date(), startedAt: null });
    await pass(30);
    expect(started).toEqual([]);
  });

  it('is left alone while nobody can say who lives, and for as long as a lease lasts after that', async () => {
    const { deps, record, pass, started } = opened;
    await record(begun);
    const away = vi.spyOn(deps.leases, 'acquire').mockRejectedValue(new Error('Redis is away'));
    await pass(30);
    away.mockRestore();
    await pass(3);
    expect(started).toEqual([]);
    await pass(7);
    expect(started).toEqual([{ conversationId: id, about: 3 }]);
  });

  it('is nothing where everything is answered', async () => {
    const { deps, record, pass, types } = opened;
    await deps.consult({}, { sequence: 3, text: 'Hola' }).then(({ events }) => record(...events));
    await deps.conversations.record({ conversationId: id, events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
    const before = await types();
    await pass(30);
    expect(await types()).toEqual(before);
  });
});
