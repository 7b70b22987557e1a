import type { Leases } from '../../nodes/leases.ts';

/** Leases among whatever shares this object: a process alone, or several nodes of a test. */
export function createMemoryLeases(now: () => number = () => performance.now()): Leases {
  const held = new Map<string, { readonly token: number; readonly until: number }>();
  let last = 0;
  const holds = (name: string, token: number) => {
    const lease = held.get(name);
    return lease?.token === token && lease.until > now();
  };
  return {
    async acquire(name, milliseconds) {
      if ((held.get(name)?.until ?? 0) > now()) return null;
      last += 1;
      held.set(name, { token: last, until: now() + milliseconds });
      return last;
    },
    async renew(name, token, milliseconds) {
      if (!holds(name, token)) return false;
      held.set(name, { token, until: now() + milliseconds });
      return true;
    },
    async release(name, token) {
      if (holds(name, token)) held.delete(name);
    },
  };
}
