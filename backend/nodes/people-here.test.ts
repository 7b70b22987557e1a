import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryNetwork } from '../adapters/memory/event-bus.ts';
import { ana, bruno, daniel, person, sofia } from '../testing/builders.ts';
import { createPeopleHere } from './people-here.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Nodes whose people hear of each other, and what each was told. */
function openNodes(count: number) {
  const network = createMemoryNetwork();
  const nodes = Array.from({ length: count }, () => {
    const bus = network.join();
    const here = createPeopleHere(bus);
    const told: string[] = [];
    here.listen(({ id }, how) => void told.push(`${id} ${how}`));
    const ids = () =>
      here
        .all()
        .map(({ id }) => id)
        .toSorted((one, other) => one.localeCompare(other));
    return { bus, here, told, ids };
  });
  const [first, second] = nodes;
  if (!first || !second) throw new Error('There are two nodes at least');
  return { network, nodes, first, second };
}

describe('people at several nodes', () => {
  it('are known at each, once, with what they may do', async () => {
    const { first, second } = openNodes(2);
    first.here.come(ana);
    second.here.come(ana);
    second.here.come(sofia);
    await vi.waitUntil(() => first.ids().length === 2);
    expect(first.ids()).toEqual([ana.id, sofia.id]);
    expect(first.here.all()).toContainEqual({ id: sofia.id, role: 'supervisor', countries: sofia.countries });
    await vi.waitUntil(() => second.here.isHere(ana.id));
    expect(first.told).toEqual([`${ana.id} came`, `${sofia.id} came`]);
  });

  it('leave with their last line, wherever that is', async () => {
    const { first, second } = openNodes(2);
    const leaveFirst = first.here.come(ana);
    const leaveSecond = second.here.come(ana);
    second.here.come(sofia);
    await vi.waitUntil(() => first.here.isHere(sofia.id));
    leaveFirst();
    first.here.come(bruno);
    await vi.waitUntil(() => second.here.isHere(bruno.id));
    expect(second.here.isHere(ana.id)).toBe(true);
    leaveSecond();
    await vi.waitUntil(() => !first.here.isHere(ana.id));
    expect(first.told.filter((told) => told.startsWith(ana.id))).toEqual([
      `${ana.id} came`,
      `${ana.id} left`,
    ]);
  });

  it('are no customers and no channels', () => {
    const { first } = openNodes(2);
    first.here.come(person({ id: daniel.id, role: 'customer' }));
    first.here.come(person({ id: 'channel', role: 'channel' }));
    expect(first.here.all()).toEqual([]);
  });

  it('are known to a node that comes later', async () => {
    const { network, first } = openNodes(2);
    first.here.come(ana);
    const late = createPeopleHere(network.join());
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitUntil(() => late.isHere(ana.id));
    expect(late.all()).toHaveLength(1);
    late.close();
  });

  it('are gone with their node when it is not heard of any more, and not because the bus is away', async () => {
    const { network, first, second } = openNodes(2);
    first.here.come(ana);
    second.here.come(bruno);
    await vi.waitUntil(() => second.ids().length === 2 && first.ids().length === 2);
    network.cut();
    for (let looks = 0; looks < 10; looks += 1) {
      await vi.advanceTimersByTimeAsync(2_000);
      network.heal();
      network.cut();
    }
    expect(second.here.isHere(ana.id)).toBe(true);
    network.heal();
    await first.bus.close();
    await vi.advanceTimersByTimeAsync(10_000);
    await vi.waitUntil(() => !second.here.isHere(ana.id));
    expect(second.ids()).toEqual([bruno.id]);
  });

  it('are found again where news of them was lost', async () => {
    const { network, first, second } = openNodes(2);
    await vi.advanceTimersByTimeAsync(2_000);
    network.cut();
    first.here.come(ana);
    network.heal();
    expect(second.here.isHere(ana.id)).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitUntil(() => second.here.isHere(ana.id));
  });
});
