import type { Opening } from '../../../shared/people/ledger.ts';
import { hourOf, type LabourStore, type StoredVersion } from '../../labour/labour-store.ts';

/** Labour policies and openings for as long as the process lives. */
export function createMemoryLabourStore(): LabourStore {
  const versions = new Map<number, StoredVersion>();
  let openings: readonly Opening[] = [];
  return {
    versions: async () => [...versions.values()].toSorted((one, other) => one.number - other.number),
    async addVersion(number, document) {
      if (versions.has(number)) return false;
      versions.set(number, { number, document, signatures: {} });
      return true;
    },
    async setSignature(number, as, signature) {
      const version = versions.get(number);
      if (!version) return;
      versions.set(number, { ...version, signatures: { ...version.signatures, [as]: signature } });
    },
    async addOpening(opening) {
      if (!openings.some((other) => isSame(other, opening))) openings = [...openings, opening];
    },
    openings: async (id) =>
      openings
        .filter(({ conversationId }) => conversationId === id)
        .toSorted((one, other) => one.at.localeCompare(other.at)),
    async forgetOpenings(before) {
      openings = openings.filter(({ at }) => Date.parse(at) >= before.getTime());
    },
    async close() {
      // Nothing is held open.
    },
  };
}

function isSame(one: Opening, other: Opening): boolean {
  return (
    one.conversationId === other.conversationId &&
    one.by.id === other.by.id &&
    hourOf(one.at) === hourOf(other.at)
  );
}
