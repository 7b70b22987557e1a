import { setTimeout as wait } from 'node:timers/promises';
import type { Leases } from './leases.ts';

/** A lease that is renewed until it is given back. */
export interface Held {
  /** Aborted once another node has the lease. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Milliseconds that a lease outlives its node by. */
export const leaseMilliseconds = 5_000;
/** Milliseconds between two tries for what somebody else holds. */
const tryEvery = 100;

/**
 * Takes the lease and renews it. While nobody can be asked it stays held, because nobody else can get it either; one
 * that was forgotten meanwhile is taken anew, unless another was faster.
 *
 * @returns null while another holds it.
 * @throws as `Leases.acquire` does.
 */
export async function hold(leases: Leases, name: string): Promise<Held | null> {
  const token = await leases.acquire(name, leaseMilliseconds);
  return token === null ? null : keep(leases, name, token);
}

/**
 * Waits until the lease can be had. Where nobody can be asked it is held without one, and taken as soon as it can be:
 * what depends on it goes on, and the log refuses what comes twice.
 *
 * @returns null when the signal was aborted first.
 */
export async function holdOrWait(leases: Leases, name: string, signal: AbortSignal): Promise<Held | null> {
  while (!signal.aborted) {
    const held = await hold(leases, name).catch(() => keep(leases, name, null));
    if (held && !signal.aborted) return held;
    await held?.release();
    await wait(tryEvery, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

/**
 * Does the work as the one node that does, once nobody else holds the lease; not at all when the signal is aborted
 * before. The work's signal is aborted with the given one, and once another node has the lease.
 */
export async function whileHolding(
  leases: Leases,
  name: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const held = await holdOrWait(leases, name, signal);
  if (!held) return;
  try {
    await work(AbortSignal.any([signal, held.lost]));
  } finally {
    await held.release();
  }
}

function keep(leases: Leases, name: string, first: number | null): Held {
  const lost = new AbortController();
  let token = first;
  let working: Promise<void> = Promise.resolve();

  async function renew(): Promise<void> {
    try {
      if (token !== null && (await leases.renew(name, token, leaseMilliseconds))) return;
      token = await leases.acquire(name, leaseMilliseconds);
      if (token === null) end();
    } catch {
      // Nobody can be asked: it stays as it is until somebody can.
    }
  }

  function end(): void {
    clearInterval(renewals);
    lost.abort();
  }

  const renewals = setInterval(() => {
    working = working.then(renew);
  }, leaseMilliseconds / 3).unref();
  return {
    lost: lost.signal,
    async release() {
      clearInterval(renewals);
      await working;
      if (token !== null) await leases.release(name, token).catch(() => undefined);
    },
  };
}
