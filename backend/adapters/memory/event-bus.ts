import { randomUUID } from 'node:crypto';
import type { EventBus, News, NewsListener } from '../../nodes/event-bus.ts';

/** Nodes of one process that hear each other, for tests. */
export interface MemoryNetwork {
  join(): EventBus;
  /** Nothing passes until `heal`; what is published meanwhile is lost, as with a bus that is away. */
  cut(): void;
  heal(): void;
}

export function createMemoryNetwork(): MemoryNetwork {
  const nodes = new Map<string, Set<NewsListener>>();
  let isCut = false;
  const allListeners = () => [...nodes.values()].flatMap((listeners) => [...listeners]);

  function pass(news: News, from: string): void {
    for (const [node, listeners] of nodes) {
      if (node !== from) for (const listener of listeners) listener.heard(news, from);
    }
  }

  return {
    join() {
      const node = randomUUID();
      const listeners = new Set<NewsListener>();
      nodes.set(node, listeners);
      return {
        node,
        publish(news) {
          if (!isCut && nodes.has(node)) setImmediate(pass, news, node);
        },
        subscribe(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
        async close() {
          nodes.delete(node);
        },
      };
    },
    cut() {
      isCut = true;
    },
    heal() {
      isCut = false;
      for (const listener of allListeners()) listener.missed();
    },
  };
}

/** A process alone: nobody to tell, and nothing to hear. */
export function createMemoryEventBus(): EventBus {
  return createMemoryNetwork().join();
}
