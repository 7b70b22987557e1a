import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenTurnQueue, TurnQueue, TurnQueueSettings, WantedTurn } from '../../agents/turn-queue.ts';
import { whileHolding } from '../../nodes/hold.ts';
import { whyNoRedis } from '../../testing/redis-server.ts';
import { turnQueueContract } from '../../testing/turn-queue-contract.ts';
import { withRedis } from '../../testing/with-redis.ts';
import { createMemoryTurnQueue } from '../memory/turn-queue.ts';
import type { RedisLink } from './connect.ts';
import { createRedisLeases } from './leases.ts';
import { openRedisTurnQueue } from './turn-queue.ts';

const missing = whyNoRedis(process.env);

function wanted(conversationId: string, about = 1): WantedTurn {
  return { conversationId, about, priority: 'going-on', since: new Date() };
}

describe.skipIf(missing !== null)(`turns in Redis ${missing ?? ''}`, () => {
  const { server, link } = withRedis();

  async function openShared(redis?: RedisLink): Promise<OpenTurnQueue> {
    const linked = redis ?? (await link());
    const leases = createRedisLeases(linked);
    const open = await openRedisTurnQueue({
      redis: linked,
      openAlone: createMemoryTurnQueue,
      deadAfter: 1_000,
    });
    // As Faro is put together.
    return ({ run, ...settings }) =>
      open({
        ...settings,
        run: (turn, signal) =>
          whileHolding(leases, turn.conversationId, signal, (either) => run(turn, either)),
      });
  }

  describe('for one node', () => {
    let open: OpenTurnQueue;
    beforeEach(async () => {
      open = await openShared();
    });
    turnQueueContract('Redis', (settings) => open(settings));
  });

  describe('for several nodes', () => {
    /** Every run of every node, in the order in which they began. */
    let runs: { node: string; turn: string; signal: AbortSignal; end: () => void; isOver: boolean }[];
    let errors: unknown[];
    let opened: TurnQueue[];
    beforeEach(() => {
      runs = [];
      errors = [];
      opened = [];
    });
    afterEach(async () => {
      if (server().isRunning()) for (const queue of opened) await queue.close();
    });

    /** Runs go on until the test ends them, or their signal does. */
    async function openNode(
      node: string,
      given: Partial<TurnQueueSettings> = {},
      redis?: RedisLink,
    ): Promise<TurnQueue> {
      const open = await openShared(redis);
      const queue = open({
        atOnce: 1,
        mostWaiting: 100,
        clock: () => new Date(),
        report: (error) => void errors.push(error),
        run: ({ conversationId, about }, signal) =>
          new Promise((resolve) => {
            const end = () => {
              run.isOver = true;
              resolve();
            };
            const run = { node, turn: `${conversationId}/${about}`, signal, end, isOver: false };
            runs.push(run);
            if (signal.aborted) end();
            signal.addEventListener('abort', end);
          }),
        ...given,
      });
      opened.push(queue);
      return queue;
    }

    const ran = () => runs.map(({ turn }) => turn);

    it('runs a turn at whichever node is free', async () => {
      const [one] = [await openNode('one'), await openNode('two')];
      await one.start(wanted('a'));
      await one.start(wanted('b'));
      await expect.poll(() => runs.map(({ node }) => node).toSorted()).toEqual(['one', 'two']);
      await one.start(wanted('c'));
      expect(await one.figures()).toMatchObject({ running: 2, waiting: 1 });
      expect((await one.list()).map(({ conversationId }) => conversationId).toSorted()).toEqual([
        'a',
        'b',
        'c',
      ]);
    });

    it('ends a turn that runs at another node, before the next of its conversation begins', async () => {
      const one = await openNode('one');
      const two = await openNode('two');
      await one.start(wanted('a', 1));
      await expect.poll(ran).toEqual(['a/1']);
      const [first] = runs;
      await (first?.node === 'one' ? two : one).start(wanted('a', 5));
      await expect.poll(ran).toEqual(['a/1', 'a/5']);
      expect(first?.signal.aborted).toBe(true);
      expect(first?.isOver).toBe(true);
      two.abort('a');
      await expect.poll(() => runs[1]?.signal.aborted).toBe(true);
    });

    it('never runs two turns of a conversation side by side', async () => {
      let most = 0;
      const now = new Map<string, number>();
      const run: TurnQueueSettings['run'] = async ({ conversationId }, signal) => {
        const count = (now.get(conversationId) ?? 0) + 1;
        now.set(conversationId, count);
        most = Math.max(most, count);
        for (let step = 0; step < 5 && !signal.aborted; step++) await new Promise(setImmediate);
        now.set(conversationId, (now.get(conversationId) ?? 0) - 1);
      };
      const nodes = [await openNode('one', { atOnce: 4, run }), await openNode('two', { atOnce: 4, run })];
      for (let about = 1; about <= 40; about++) {
        await Promise.all(nodes.map((node) => node.start(wanted(`conversation-${about % 3}`, about))));
      }
      for (const node of nodes) await node.idle();
      expect(most).toBe(1);
      expect(errors).toEqual([]);
    });

    it('gives the turns of a node that closes to the others', async () => {
      const one = await openNode('one');
      await one.start(wanted('a'));
      await one.start(wanted('b'));
      await expect.poll(ran).toEqual(['a/1']);
      await one.close();
      const two = await openNode('two', { atOnce: 2 });
      await expect.poll(() => ran().slice(1).toSorted()).toEqual(['a/1', 'b/1']);
      expect(runs.slice(1).map(({ node }) => node)).toEqual(['two', 'two']);
      expect(await two.figures()).toMatchObject({ running: 2, waiting: 0 });
    });

    it('runs the turns of a node that died', async () => {
      const redis = await link();
      const dying = await openNode('dying', {}, redis);
      await dying.start(wanted('a'));
      await expect.poll(ran).toEqual(['a/1']);
      await redis.close();
      await openNode('other');
      await expect.poll(() => runs.map(({ node }) => node), { timeout: 15_000 }).toEqual(['dying', 'other']);
      runs[0]?.end();
    });

    it('runs what it wanted itself while Redis is away, and lets all run what comes afterwards', async () => {
      const one = await openNode('one', { atOnce: 1 });
      await one.start(wanted('running'));
      await expect.poll(ran).toEqual(['running/1']);
      await one.start(wanted('waiting'));
      await server().kill();
      await expect.poll(ran).toEqual(['running/1', 'waiting/1']);
      expect(await one.start(wanted('new'))).toBe(true);
      runs[0]?.end();
      runs[1]?.end();
      await expect.poll(ran).toEqual(['running/1', 'waiting/1', 'new/1']);
      runs[2]?.end();
      await server().restart();
      await expect.poll(() => one.start(wanted('after')).then(() => ran().at(-1))).toBe('after/1');
      expect(errors).toEqual([]);
    });

    it('survives that Redis is killed again and again while turns run and wait', async () => {
      const answered = new Set<string>();
      const run: TurnQueueSettings['run'] = async ({ conversationId }, signal) => {
        for (let step = 0; step < 20 && !signal.aborted; step++) await new Promise(setImmediate);
        if (!signal.aborted) answered.add(conversationId);
      };
      const nodes = [await openNode('one', { atOnce: 3, run }), await openNode('two', { atOnce: 3, run })];
      const asked: string[] = [];
      for (let round = 0; round < 5; round++) {
        const killing = server().restart();
        for (let count = 0; count < 20; count++) {
          const id = `${round}-${count}`;
          asked.push(id);
          await nodes[count % 2]?.start(wanted(id));
        }
        await killing;
      }
      await expect.poll(() => asked.filter((id) => !answered.has(id)), { timeout: 15_000 }).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});
