import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenTurnQueue, TurnQueue, TurnQueueSettings, WantedTurn } from '../agents/turn-queue.ts';
import { dawn } from './builders.ts';

interface Run {
  readonly conversationId: string;
  readonly about: number;
  readonly trace: string | null | undefined;
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** Words that wait since so many seconds after dawn. */
function wanted(conversationId: string, about = 1, seconds = 0, given: Partial<WantedTurn> = {}): WantedTurn {
  const since = new Date(dawn.getTime() + seconds * 1_000);
  return { conversationId, about, priority: 'going-on', since, ...given };
}

/** What every queue of turns must do. `open` gives an empty one that no other test shares. */
export function turnQueueContract(name: string, open: OpenTurnQueue): void {
  describe(`${name}, as a queue of turns`, () => {
    let runs: Run[];
    let errors: unknown[];
    let opened: TurnQueue[];
    beforeEach(() => {
      runs = [];
      errors = [];
      opened = [];
    });
    afterEach(async () => {
      for (const queue of opened) await queue.close();
    });

    /** Each run goes on until the test ends it or its signal does. */
    function openQueue(given: Partial<TurnQueueSettings> = {}): TurnQueue {
      const queue = open({
        atOnce: 1,
        mostWaiting: 10,
        clock: () => dawn,
        report: (error) => void errors.push(error),
        run: ({ conversationId, about, trace }, signal) =>
          new Promise((resolve, reject) => {
            runs.push({ conversationId, about, trace, signal, end: resolve, fail: reject });
            signal.addEventListener('abort', () => resolve());
          }),
        ...given,
      });
      opened.push(queue);
      return queue;
    }

    const ran = () => runs.map(({ conversationId, about }) => `${conversationId}/${about}`);
    async function haveRun(...turns: readonly string[]): Promise<void> {
      await expect.poll(ran).toEqual(turns);
    }
    async function haveBegun(count: number): Promise<void> {
      await expect.poll(() => runs.length).toBe(count);
    }

    it('runs them side by side up to a bound, then those whose customers have waited longest', async () => {
      const queue = openQueue({ atOnce: 2 });
      await queue.start(wanted('a'));
      await queue.start(wanted('b'));
      await haveBegun(2);
      await queue.start(wanted('c', 1, 9));
      await queue.start(wanted('d', 1, 5));
      runs.find(({ conversationId }) => conversationId === 'b')?.end();
      await haveBegun(3);
      runs.find(({ conversationId }) => conversationId === 'a')?.end();
      await haveBegun(4);
      expect(ran().slice(2)).toEqual(['d/1', 'c/1']);
    });

    it('lets conversations go on before others begin, and nobody wait for ever', async () => {
      const queue = openQueue();
      await queue.start(wanted('a'));
      await haveRun('a/1');
      await queue.start(wanted('new', 1, 0, { priority: 'beginning' }));
      await queue.start(wanted('on', 1, 15));
      await queue.start(wanted('late', 1, 25));
      for (const count of [2, 3, 4]) {
        runs.at(-1)?.end();
        await haveBegun(count);
      }
      expect(ran()).toEqual(['a/1', 'on/1', 'new/1', 'late/1']);
    });

    it('ends what runs when the customer writes on, and answers the newest words only', async () => {
      const queue = openQueue({ atOnce: 4 });
      await queue.start(wanted('a', 1));
      await haveRun('a/1');
      await queue.start(wanted('a', 5));
      await queue.start(wanted('a', 9));
      await expect.poll(() => runs[0]?.signal.aborted).toBe(true);
      await expect.poll(() => ran().at(-1)).toBe('a/9');
      expect(runs.at(-1)?.signal.aborted).toBe(false);
    });

    it('hands on where the trace of the words stood', async () => {
      const queue = openQueue();
      const trace = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      await queue.start(wanted('a', 1, 0, { trace }));
      await haveRun('a/1');
      expect(runs[0]?.trace).toBe(trace);
    });

    it('answers the newest words of a conversation that still waits', async () => {
      const queue = openQueue();
      await queue.start(wanted('a'));
      await haveRun('a/1');
      await queue.start(wanted('b', 1));
      await queue.start(wanted('b', 4));
      runs[0]?.end();
      await expect.poll(ran).toEqual(['a/1', 'b/4']);
    });

    it('refuses what is beyond its bound, but no newer words of what waits already', async () => {
      const queue = openQueue({ mostWaiting: 2 });
      await queue.start(wanted('a'));
      await haveRun('a/1');
      expect(await queue.start(wanted('b'))).toBe(true);
      expect(await queue.start(wanted('c'))).toBe(true);
      expect(await queue.start(wanted('d'))).toBe(false);
      expect(await queue.start(wanted('c', 7))).toBe(true);
      expect(await queue.figures()).toMatchObject({ running: 1, waiting: 2, most: 2 });
      runs[0]?.end();
      await haveBegun(2);
      expect(await queue.start(wanted('d'))).toBe(true);
    });

    it('tells what runs and what waits, since when', async () => {
      const queue = openQueue();
      expect(await queue.figures()).toEqual({ running: 0, waiting: 0, most: 10, oldestSince: null });
      await queue.start(wanted('a', 3, -5));
      await haveRun('a/3');
      await queue.start(wanted('b', 1, 9));
      await queue.start(wanted('c', 1, 2));
      expect(await queue.list()).toEqual([
        {
          conversationId: 'a',
          about: 3,
          priority: 'going-on',
          since: wanted('a', 3, -5).since,
          startedAt: dawn,
        },
        {
          conversationId: 'c',
          about: 1,
          priority: 'going-on',
          since: wanted('c', 1, 2).since,
          startedAt: null,
        },
        {
          conversationId: 'b',
          about: 1,
          priority: 'going-on',
          since: wanted('b', 1, 9).since,
          startedAt: null,
        },
      ]);
      const oldestSince = wanted('c', 1, 2).since;
      expect(await queue.figures()).toEqual({ running: 1, waiting: 2, most: 10, oldestSince });
    });

    it('runs fewer at once when told, without ending any, and more again', async () => {
      const queue = openQueue({ atOnce: 2 });
      await queue.start(wanted('a'));
      await queue.start(wanted('b'));
      await haveBegun(2);
      queue.runAtOnce(1);
      await queue.start(wanted('c', 1, 1));
      await queue.start(wanted('d', 1, 2));
      runs[0]?.end();
      await expect.poll(() => queue.figures()).toMatchObject({ running: 1, waiting: 2 });
      expect(runs[1]?.signal.aborted).toBe(false);
      runs[1]?.end();
      await haveBegun(3);
      queue.runAtOnce(2);
      await haveBegun(4);
    });

    it('ends a turn when a person takes the conversation, running or waiting', async () => {
      const queue = openQueue();
      await queue.start(wanted('a'));
      await haveRun('a/1');
      await queue.start(wanted('b'));
      queue.abort('b');
      queue.abort('a');
      await expect.poll(() => runs[0]?.signal.aborted).toBe(true);
      await queue.idle();
      expect(ran()).toEqual(['a/1']);
    });

    it('goes on after a turn that throws, which is reported', async () => {
      const queue = openQueue();
      await queue.start(wanted('a'));
      await haveRun('a/1');
      await queue.start(wanted('b'));
      runs[0]?.fail(new Error('the disk is full'));
      await haveRun('a/1', 'b/1');
      expect(errors).toMatchObject([{ message: 'the disk is full' }]);
    });

    it('has ended its turns after closing, and starts none any more', async () => {
      const queue = openQueue();
      await queue.start(wanted('a'));
      await haveRun('a/1');
      await queue.start(wanted('b'));
      await queue.close();
      expect(runs[0]?.signal.aborted).toBe(true);
      expect(await queue.start(wanted('c'))).toBe(false);
      expect(ran()).toEqual(['a/1']);
    });

    it('closes while it takes up what was only just wanted', async () => {
      const queue = openQueue({ atOnce: 4 });
      for (const id of ['a', 'b', 'c', 'd']) await queue.start(wanted(id));
      await queue.close();
      expect(runs.filter(({ signal }) => !signal.aborted)).toEqual([]);
    });
  });
}
