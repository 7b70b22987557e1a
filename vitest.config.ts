import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,backend,renderer,electron,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['backend/testing/opensearch/once-a-run.ts'],
    // What hangs ends; a machine that does three things at once is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of a run waits for real servers: a process for each core leaves the machine idle.
    maxWorkers: availableParallelism() + 1,
  },
});
