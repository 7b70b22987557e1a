/** Runs pieces of work one after the other for each key, and side by side for different keys. */
export interface Serial {
  /** Answers with what the work answers, once all earlier work of the key has ended, well or badly. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
}

export function createSerial(): Serial {
  const last = new Map<string, Promise<void>>();

  async function run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = last.get(key);
    const { promise, resolve } = Promise.withResolvers<void>();
    last.set(key, promise);
    try {
      await before;
      return await work();
    } finally {
      if (last.get(key) === promise) last.delete(key);
      resolve();
    }
  }

  async function idle(): Promise<void> {
    while (last.size > 0) await Promise.all(last.values());
  }

  return { run, idle };
}
