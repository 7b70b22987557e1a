import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadMeasured, Shed } from '../../shared/load.ts';
import { createMemoryTurnQueue } from '../adapters/memory/turn-queue.ts';
import { advise } from '../conversations/advise.ts';
import { wantedTurn } from '../agents/wanted-turn.ts';
import { ana, begins, dawn, ownerOf, says, suggestion, turnGoesTo } from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { createLoad } from './load.ts';
import { watchLoad } from './watch-load.ts';

const calm: LoadMeasured = { eventLoop: 5, appends: 2, turnQueue: 0, oldestTurn: 0 };

/** A load that is as the test says, over real conversations and a real queue whose turns go on until they are ended. */
async function setUp(mostWaiting = 10) {
  const harness = await createHarness();
  const running: string[] = [];
  const open = createLoad({ mostWords: 10, lag: 60, clock: harness.time.clock });
  const state: { shed: readonly Shed[]; step: 'more' | 'less' | null } = { shed: [], step: null };
  const turns = createMemoryTurnQueue({
    atOnce: 4,
    mostWaiting,
    clock: harness.time.clock,
    report: () => undefined,
    run: ({ conversationId }, signal) =>
      new Promise((resolve) => {
        running.push(conversationId);
        signal.addEventListener('abort', () => resolve());
      }),
  });
  const isShed = (what: Shed) => state.shed.includes(what);
  const load: typeof open = {
    ...open,
    isShed,
    async look(queue) {
      await open.look(queue);
      const { step } = state;
      state.step = null;
      return step;
    },
    now: () => ({ ...open.now(), measured: calm }),
  };
  const deps = {
    ...harness.deps,
    isShed,
    startTurn: (...[conversation, about]: Parameters<typeof harness.deps.startTurn>) =>
      void turns.start(wantedTurn(conversation, about, dawn)),
  };
  const stop = watchLoad({ ...deps, load, turns, atOnce: 4 });
  const gives = (...shed: readonly Shed[]) => {
    state.step = shed.length > state.shed.length ? 'more' : 'less';
    state.shed = shed;
  };
  const close = async () => {
    stop();
    open.close();
    await turns.close();
    await deps.background.idle();
  };
  return { ...harness, deps, turns, load, running, gives, close };
}

/** Time for some looks at the load. */
const looks = () => vi.advanceTimersByTimeAsync(1_000);

describe('what follows from the load', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());
  it('is fewer turns at once while they are given up, and all of them again', async () => {
    const { turns, deps, running, gives, close } = await setUp();
    gives('drafts', 'offers', 'deep-turns');
    await looks();
    for (const id of ['a', 'b', 'c']) {
      await deps.conversations.record({ conversationId: id, events: begins() });
      await turns.start(wantedTurn(await deps.conversations.get(id), 3, dawn));
    }
    expect(running).toEqual(['a']);
    gives();
    await looks();
    await expect.poll(() => running).toEqual(['a', 'b', 'c']);
    await close();
  });

  it('is an honest word to those who wait, counted', async () => {
    const { turns, deps, time, load, close } = await setUp();
    await deps.conversations.record({ conversationId: 'a', events: begins() });
    const conversation = await deps.conversations.get('a');
    turns.runAtOnce(1);
    await turns.start({ ...wantedTurn(conversation, 3, dawn), conversationId: 'other' });
    await turns.start(wantedTurn(conversation, 3, dawn));
    time.pass(30);
    await looks();
    await expect.poll(() => load.now().told).toBe(1);
    await close();
  });

  it('is the answer to whoever found no place in the queue, once there is one', async () => {
    const { turns, deps, running, load, close } = await setUp(1);
    for (const id of ['a', 'b', 'c'])
      await deps.conversations.record({ conversationId: id, events: begins() });
    turns.runAtOnce(1);
    for (const id of ['a', 'b', 'c']) {
      if (!(await turns.start(wantedTurn(await deps.conversations.get(id), 3, dawn))))
        load.withoutPlace.add(id);
    }
    await looks();
    expect([running, [...load.withoutPlace]]).toEqual([['a'], ['c']]);
    turns.abort('a');
    await expect.poll(() => running).toEqual(['a', 'b']);
    await looks();
    await expect.poll(() => load.withoutPlace.size).toBe(0);
    turns.abort('b');
    await expect.poll(() => running).toEqual(['a', 'b', 'c']);
    await close();
  });

  it('is whole advice again at people’s desks', async () => {
    const { deps, fastPath, gives, close } = await setUp();
    fastPath.suggestions = [suggestion({ id: 'retention:reason', kind: 'reply' })];
    const events = [...begins(), turnGoesTo(ownerOf(ana, 2)), says('Quiero cancelar')];
    await deps.conversations.record({ conversationId: 'a', events });
    gives('drafts');
    const heard = { sequence: 5, text: 'Quiero cancelar' };
    await advise(deps, 'a', await deps.consult(null, heard), 'heard');
    expect(await deps.conversations.get('a')).toMatchObject({ suggestions: [], leftOut: ['drafts'] });
    gives();
    await looks();
    await expect
      .poll(() => deps.conversations.get('a'))
      .toMatchObject({ suggestions: [{ id: 'retention:reason' }], leftOut: [] });
    await close();
  });
});
