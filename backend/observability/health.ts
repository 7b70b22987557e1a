import { setTimeout as pause } from 'node:timers/promises';
import type { Health, PartHealth } from '../../shared/health.ts';
import { protocolVersion } from '../../shared/wire/protocol.ts';

/** How a part was found. */
export interface Finding
  extends Pick<PartHealth, 'state' | 'code'>,
    Partial<Pick<PartHealth, 'figure' | 'detail'>> {}

/** Looks at one part, without changing anything. What it throws counts as no answer. */
export interface Probe extends Pick<PartHealth, 'part' | 'name'> {
  look(): Finding | Promise<Finding>;
}

export interface HealthRoom {
  /** Looks at every part; at most as often as once a second. Never throws. */
  now(): Promise<Health>;
  /** From now on this process takes no new work. */
  stopTakingWork(): void;
  close(): void;
}

interface HealthDeps {
  readonly version: string;
  readonly runtime: string;
  readonly probes: readonly Probe[];
  readonly clock: () => Date;
  /** Milliseconds that one look may take; after that the part counts as one that does not answer. */
  readonly patience: number;
  /** Milliseconds between two looks that nobody asked for, so that `since` is true. */
  readonly every: number;
}

/** Milliseconds that a look is good for. */
const goodFor = 1_000;

export const fine: Finding = { state: 'well', code: 'fine' };

/** Watches the parts for as long as the process lives. */
export function createHealth(deps: HealthDeps): HealthRoom {
  const startedAt = deps.clock().toISOString();
  const known = new Map<Probe, PartHealth>();
  let takesWork = true;
  let last: { readonly at: number; readonly looking: Promise<readonly PartHealth[]> } | null = null;

  async function lookAt(probe: Probe): Promise<PartHealth> {
    const { part, name } = probe;
    const { state, code, figure = null, detail = null } = await found(probe, deps.patience);
    const before = known.get(probe);
    const same = before?.state === state && before.code === code;
    const since = same ? before.since : deps.clock().toISOString();
    const now: PartHealth = { part, name, state, code, since, figure, detail };
    known.set(probe, now);
    return now;
  }

  function look(): Promise<readonly PartHealth[]> {
    const at = deps.clock().getTime();
    if (!last || at - last.at >= goodFor) last = { at, looking: Promise.all(deps.probes.map(lookAt)) };
    return last.looking;
  }

  const watching = setInterval(() => void look(), deps.every).unref();
  return {
    async now() {
      const parts = await look();
      const stores = parts.filter(({ part }) => part === 'store');
      return {
        version: deps.version,
        protocol: protocolVersion,
        runtime: deps.runtime,
        startedAt,
        at: deps.clock().toISOString(),
        ready: takesWork && stores.every(({ state }) => state !== 'down'),
        parts,
      };
    },
    stopTakingWork() {
      takesWork = false;
    },
    close: () => clearInterval(watching),
  };
}

async function found(probe: Probe, patience: number): Promise<Finding> {
  const late = new AbortController();
  const noAnswer: Finding = { state: 'down', code: 'no-answer' };
  try {
    return await Promise.race([probe.look(), pause(patience, noAnswer, { signal: late.signal, ref: false })]);
  } catch {
    return noAnswer;
  } finally {
    late.abort();
  }
}
