import { hold, type Held } from './hold.ts';
import type { Leases } from './leases.ts';

/** Milliseconds between two looks whether a duty is free. */
const lookEvery = 1_000;

/** What ends a duty that was begun. */
export type EndDuty = () => void | Promise<void>;

/**
 * Has one node of all do something: begins it where this node gets the lease, ends it when another has it, and tries
 * again. The first try is over when this resolves. @returns what ends it and lets another node begin at once.
 */
export async function lead(
  leases: Leases,
  name: string,
  begin: () => Promise<EndDuty>,
  report: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let stop: (() => Promise<void>) | null = null;
  let working: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    if (stop) return;
    const held = await hold(leases, name).catch(() => null);
    if (!held) return;
    try {
      stop = endingOf(held, await begin());
    } catch (error) {
      await held.release();
      throw error;
    }
    held.lost.addEventListener('abort', () => enqueue(resign), { once: true });
    if (held.lost.aborted) enqueue(resign);
  }

  async function resign(): Promise<void> {
    const ending = stop;
    stop = null;
    await ending?.();
  }

  function enqueue(work: () => Promise<void>): void {
    working = working.then(work).catch(report);
  }

  await look();
  const looks = setInterval(() => {
    if (!stop) enqueue(look);
  }, lookEvery).unref();
  return async () => {
    clearInterval(looks);
    enqueue(resign);
    await working;
  };
}

function endingOf(held: Held, end: EndDuty): () => Promise<void> {
  return async () => {
    await end();
    await held.release();
  };
}
