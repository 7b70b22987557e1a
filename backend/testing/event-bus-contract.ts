import { describe, expect, it, vi } from 'vitest';
import type { EventBus, News } from '../nodes/event-bus.ts';

/** What a node has heard so far. */
export function listenTo(bus: EventBus) {
  const heard: { readonly news: News; readonly node: string }[] = [];
  const times = { missed: 0 };
  bus.subscribe({
    heard: (news, node) => void heard.push({ news, node }),
    missed: () => {
      times.missed += 1;
    },
  });
  return { heard, times };
}

/** Of a log that has gone on by one event. */
export function appended(last: number, conversationId = 'conversation-1'): News {
  return { kind: 'appended', conversationId, after: last - 1, last };
}

/** What every bus must do. `open` gives three nodes that are alone with each other. */
export function eventBusContract(
  name: string,
  open: () => Promise<readonly [EventBus, EventBus, EventBus]>,
): void {
  describe(`${name}, as a bus`, () => {
    it('tells every other node, in order and once, and not the one that told it', async () => {
      const [here, there, elsewhere] = await open();
      const [own, ...others] = [here, there, elsewhere].map(listenTo);
      const told = Array.from({ length: 1_500 }, (_, index) => appended(index + 1));
      for (const news of told) here.publish(news);
      for (const other of others) {
        await vi.waitUntil(() => other.heard.length >= told.length, { timeout: 10_000 });
        expect(other.heard).toEqual(told.map((news) => ({ news, node: here.node })));
        expect(other.times.missed).toBe(0);
      }
      expect(own?.heard).toEqual([]);
      for (const bus of [here, there, elsewhere]) await bus.close();
    });

    it('carries every kind of news as it is', async () => {
      const [here, there, elsewhere] = await open();
      const { heard } = listenTo(there);
      const sofia = { id: 'sofia', role: 'supervisor', countries: ['EC', 'PE'] } as const;
      const told: readonly News[] = [
        appended(7, 'ñandú:1'),
        { kind: 'changed', store: 'routing', id: null },
        { kind: 'changed', store: 'desk', id: 'ana' },
        { kind: 'session-ended', session: 's', until: '2026-11-20T15:00:00.000Z' },
        { kind: 'people-changed', number: 1, came: [sofia], left: ['ana'] },
        { kind: 'people-listed', number: 2, people: [sofia] },
        { kind: 'alive', number: 3 },
        { kind: 'people-asked', of: here.node },
      ];
      for (const news of told) here.publish(news);
      await vi.waitUntil(() => heard.length === told.length);
      expect(heard.map(({ news }) => news)).toEqual(told);
      for (const bus of [here, there, elsewhere]) await bus.close();
    });

    it('says nothing more to whoever has stopped listening, nor after it is closed', async () => {
      const [here, there, elsewhere] = await open();
      const heard: News[] = [];
      const deaf = there.subscribe({ heard: (news) => void heard.push(news), missed: () => undefined });
      const { heard: heardElsewhere } = listenTo(elsewhere);
      deaf();
      here.publish(appended(1));
      await vi.waitUntil(() => heardElsewhere.length === 1);
      await elsewhere.close();
      here.publish(appended(2));
      const { heard: heardLater } = listenTo(there);
      here.publish(appended(3));
      await vi.waitUntil(() => heardLater.length > 0);
      expect(heard).toEqual([]);
      expect(heardElsewhere).toHaveLength(1);
      for (const bus of [here, there]) await bus.close();
    });
  });
}
