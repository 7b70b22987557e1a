import type { Activation, LearningStore } from '../../learning/learning-store.ts';
import type { VersionRecord } from '../../learning/version-record.ts';

/** Versions of what was learned, for as long as the process lives. */
export function createMemoryLearningStore(): LearningStore {
  const saved: { readonly id: number; readonly record: VersionRecord; readonly model: Uint8Array }[] = [];
  const activations: Activation[] = [];
  return {
    async save(record, model) {
      const id = saved.length + 1;
      saved.push({ id, record, model: Uint8Array.from(model) });
      return id;
    },
    versions: async () => saved.map(({ id, record }) => ({ id, record })),
    model: async (version) => saved.find(({ id }) => id === version)?.model ?? null,
    async activate(activation) {
      activations.push(activation);
    },
    activations: async () => [...activations],
    async close() {
      // Nothing is held open.
    },
  };
}
