import { createSerial } from '../conversations/serial.ts';
import type { NewsLine, SharedStore } from './event-bus.ts';

/** Tells other nodes that a store has changed of which they keep something in memory. */
export type Announce = (store: SharedStore, id?: string) => void;

export function announceOver({ publish }: NewsLine): Announce {
  return (store, id) => publish({ kind: 'changed', store, id: id ?? null });
}

/**
 * Has what is kept of a store read anew when another node has changed it, and when such news may have been missed:
 * `id` is the part that changed, null for all of it.
 *
 * @returns what ends the following.
 */
export function followChanges(
  bus: NewsLine,
  refresh: Readonly<Record<SharedStore, (id: string | null) => Promise<void>>>,
  report: (error: unknown) => void,
): () => void {
  const serial = createSerial();
  /** Stores that will be read whole anyway. */
  const waiting = new Set<SharedStore>();

  function read(store: SharedStore, id: string | null): void {
    if (waiting.has(store)) return;
    if (id === null) waiting.add(store);
    const work = () => {
      if (id === null) waiting.delete(store);
      return refresh[store](id);
    };
    serial.run(store, work).catch(report);
  }

  return bus.subscribe({
    heard(news) {
      if (news.kind === 'changed') read(news.store, news.id);
    },
    missed() {
      for (const store of Object.keys(refresh) as SharedStore[]) read(store, null);
    },
  });
}
