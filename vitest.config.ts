import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,backend,renderer,electron,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['backend/testing/opensearch/once-a-run.ts'],
    testTimeout: 20_000,
    // Much of a run waits for real servers: one process less than the machine has cores leaves it idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
