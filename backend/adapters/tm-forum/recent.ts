/** What was read a moment ago, for readers that come in quick succession. */
export interface Recent<Value> {
  /** The value read for a key within the last moments, or on its way; else reads it. Failures are not kept. */
  get(key: string, read: () => Promise<Value>): Promise<Value>;
  /** The next `get` reads anew, even where an earlier reading is still on its way. */
  forget(key: string): void;
}

/** @param life milliseconds from the begin of a reading that its value may be used. */
export function createRecent<Value>(life: number, clock: () => Date, most = 1_000): Recent<Value> {
  const kept = new Map<string, { readonly from: number; readonly value: Promise<Value> }>();
  return {
    get(key, read) {
      const now = clock().getTime();
      const known = kept.get(key);
      if (known && now - known.from < life) return known.value;
      const entry = { from: now, value: read() };
      kept.delete(key);
      kept.set(key, entry);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      entry.value.catch(() => {
        if (kept.get(key) === entry) kept.delete(key);
      });
      return entry.value;
    },
    forget: (key) => void kept.delete(key),
  };
}
