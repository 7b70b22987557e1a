import type { Snippet } from '../../../shared/desks/snippet.ts';
import type { SnippetStore } from '../../copilot/snippets/snippet-store.ts';

/** Snippets for as long as the process lives. */
export function createMemorySnippetStore(): SnippetStore {
  const kept = new Map<string, readonly Snippet[]>();
  const others = (person: string, id: string) => (kept.get(person) ?? []).filter((each) => each.id !== id);
  return {
    of: async (person) => kept.get(person) ?? [],
    async save(person, snippet) {
      const all = [...others(person, snippet.id), snippet];
      kept.set(
        person,
        all.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
      );
    },
    async remove(person, id) {
      kept.set(person, others(person, id));
    },
    async close() {},
  };
}
