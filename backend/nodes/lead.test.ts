import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import { lead } from './lead.ts';
import type { Leases } from './leases.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Nodes that want the same duty, and who does it. */
function duty(leases: Leases) {
  const doing: string[] = [];
  const errors: unknown[] = [];
  const join = (node: string, of = leases) =>
    lead(
      of,
      'duties',
      async () => {
        doing.push(node);
        return () => void doing.splice(doing.indexOf(node), 1);
      },
      (error) => void errors.push(error),
    );
  return { doing, errors, join };
}

it('has one node of several do it, from the start and for as long as it lives', async () => {
  const { doing, join } = duty(createMemoryLeases());
  const ends = [await join('a'), await join('b'), await join('c')];
  expect(doing).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(doing).toEqual(['a']);
  for (const end of ends) await end();
  expect(doing).toEqual([]);
});

it('has another node go on when the one that did it leaves', async () => {
  const { doing, join } = duty(createMemoryLeases());
  const leave = await join('a');
  const end = await join('b');
  await leave();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(doing).toEqual(['b']);
  await end();
});

it('has another node go on when the one that did it is not heard of any more', async () => {
  const leases = createMemoryLeases();
  const { doing, join } = duty(leases);
  const gone = { isGone: false };
  const dying: Leases = { ...leases, renew: (...lease) => (gone.isGone ? never() : leases.renew(...lease)) };
  await join('a', dying);
  const end = await join('b');
  gone.isGone = true;
  await vi.advanceTimersByTimeAsync(8_000);
  expect(doing).toContain('b');
  await end();
});

it('ends it at a node that finds another doing it', async () => {
  const leases = createMemoryLeases();
  const { doing, join } = duty(leases);
  const state = { isAway: false };
  const asked = () => (state.isAway ? unreachable : leases);
  const paused: Leases = {
    acquire: (...lease) => asked().acquire(...lease),
    renew: (...lease) => asked().renew(...lease),
    release: (...lease) => asked().release(...lease),
  };
  const endPaused = await join('a', paused);
  const end = await join('b');
  state.isAway = true;
  await vi.advanceTimersByTimeAsync(8_000);
  expect(doing).toEqual(['a', 'b']);
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(doing).toEqual(['b']);
  await endPaused();
  await end();
});

it('goes on with it while nobody can be asked, and takes the lease again where it was forgotten', async () => {
  const forgotten = createMemoryLeases();
  const fresh = createMemoryLeases();
  await fresh.acquire('other', 1);
  const engine: { now: Leases | null } = { now: forgotten };
  const asked = () => engine.now ?? unreachable;
  const leases: Leases = {
    acquire: (...lease) => asked().acquire(...lease),
    renew: (...lease) => asked().renew(...lease),
    release: (...lease) => asked().release(...lease),
  };
  const { doing, join } = duty(leases);
  const ends = [await join('a'), await join('b')];
  engine.now = null;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(doing).toEqual(['a']);
  engine.now = fresh;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(doing).toHaveLength(1);
  for (const end of ends) await end();
});

it('tries again when beginning it failed, and says so', async () => {
  const errors: unknown[] = [];
  let tries = 0;
  const leases = createMemoryLeases();
  const other = (await leases.acquire('duties', 500)) ?? 0;
  expect(other).toBeGreaterThan(0);
  const end = await lead(
    leases,
    'duties',
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('The store is away');
      return () => undefined;
    },
    (error) => void errors.push(error),
  );
  await vi.advanceTimersByTimeAsync(1_000);
  expect([tries, errors.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([tries, errors.length]).toEqual([2, 1]);
  await end();
});

const never = () => new Promise<never>(() => undefined);
const failing = async () => {
  throw new Error('Nobody answers');
};
const unreachable: Leases = { acquire: failing, renew: failing, release: failing };
