import type { BreakerState } from '../../shared/models/models-now.ts';
import type { BreakerRules } from '../../shared/models/routing.ts';

/** One circuit breaker for each model, by its vendor's id. */
export interface Breakers {
  /** Whether a call may go out now. Who is let through tells how it ended by `end`. */
  readonly admit: (modelId: string) => boolean;
  /** `neither` for a call that says nothing about the model, such as one that its turn cut off. */
  readonly end: (modelId: string, how: 'well' | 'failed' | 'neither') => void;
  readonly stateOf: (modelId: string) => BreakerState;
  /** Tells when a breaker has opened or closed. Returns the function that ends the listening. */
  readonly listen: (listener: () => void) => () => void;
}

interface Kept {
  readonly failedAt: readonly number[];
  /** Null while closed. */
  readonly openedAt: number | null;
  readonly probing: boolean;
}

interface BreakerDeps {
  readonly clock: () => Date;
  /** The rules as they are now: operations may change them while a breaker is open. */
  readonly rules: () => BreakerRules;
}

const fresh: Kept = { failedAt: [], openedAt: null, probing: false };

export function createBreakers({ clock, rules }: BreakerDeps): Breakers {
  const kept = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const of = (modelId: string) => kept.get(modelId) ?? fresh;
  const now = () => clock().getTime();
  const until = (openedAt: number) => openedAt + rules().openSeconds * 1_000;
  const counted = ({ failedAt }: Kept) =>
    failedAt.filter((at) => at > now() - rules().withinSeconds * 1_000 && at <= now());

  /** A clock that was set back to before the breaker opened says nothing: then a call may try. */
  function isResting(openedAt: number): boolean {
    return now() >= openedAt && now() < until(openedAt);
  }

  function admit(modelId: string): boolean {
    const { openedAt, probing, failedAt } = of(modelId);
    if (openedAt === null) return true;
    if (probing || isResting(openedAt)) return false;
    kept.set(modelId, { failedAt, openedAt, probing: true });
    return true;
  }

  function failed(modelId: string): void {
    const before = of(modelId);
    const failedAt = [...counted(before), now()];
    const opens = before.openedAt !== null || failedAt.length >= rules().failures;
    kept.set(modelId, { failedAt, openedAt: opens ? now() : null, probing: false });
    if (opens) changed();
  }

  function well(modelId: string): void {
    if (of(modelId).openedAt === null) return;
    kept.delete(modelId);
    changed();
  }

  return {
    admit,
    end(modelId, how) {
      if (how === 'well') well(modelId);
      else if (how === 'failed') failed(modelId);
      else kept.set(modelId, { ...of(modelId), probing: false });
    },
    stateOf(modelId) {
      const now = of(modelId);
      const failures = counted(now).length;
      if (now.openedAt === null) return { state: 'closed', failures, until: null };
      const reopens = until(now.openedAt);
      const resting = isResting(now.openedAt);
      return {
        state: resting ? 'open' : 'half-open',
        failures,
        until: resting ? new Date(reopens).toISOString() : null,
      };
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
