import type { RoutingVersion } from '../../../shared/models/routing.ts';
import type { RoutingOf, RoutingStore } from '../../models/routing-store.ts';

/** Routing tables for as long as the process lives. */
export function createMemoryRoutingStore(): RoutingStore {
  const kept = new Map<RoutingOf, readonly RoutingVersion[]>();
  return {
    list: async (of) => kept.get(of) ?? [],
    async add(of, version) {
      const versions = kept.get(of) ?? [];
      if (versions.some((each) => each.version === version.version)) return false;
      kept.set(of, [version, ...versions]);
      return true;
    },
    async close() {},
  };
}
