import type { LiveContextStore } from '../../live-context/live-context-store.ts';

interface Named {
  readonly fields: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Names that are remembered at the same time; what was put longest ago is forgotten beyond it. */
const mostNames = 20_000;

/** What this process alone remembers. */
export function createMemoryLiveContextStore(clock: () => Date): LiveContextStore {
  const kept = new Map<string, Named>();
  const fieldsOf = (name: string): ReadonlyMap<string, string> => {
    const named = kept.get(name);
    if (named && named.until > clock().getTime()) return named.fields;
    kept.delete(name);
    return new Map();
  };
  return {
    async put(name, field, text, seconds) {
      const fields = new Map([...fieldsOf(name), [field, text]]);
      const until = Math.max(kept.get(name)?.until ?? 0, clock().getTime() + seconds * 1_000);
      kept.delete(name);
      kept.set(name, { fields, until });
      const [oldest] = kept.keys();
      if (kept.size > mostNames && oldest !== undefined) kept.delete(oldest);
    },
    async drop(name, field) {
      const fields = new Map(fieldsOf(name));
      const named = kept.get(name);
      if (named && fields.delete(field)) kept.set(name, { ...named, fields });
    },
    async erase(names) {
      for (const name of names) kept.delete(name);
    },
    read: async (name) => [...fieldsOf(name).values()],
  };
}
