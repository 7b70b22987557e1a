import { defineConfig } from '@playwright/test';
import { findChromium } from '../electron/launch/find-chromium.mjs';
import { chromiumArgumentsForRoot } from '../electron/launch/machine.ts';

const chromium = await findChromium();

// Two browsers and two backends at once make each other late, which is no reason to pause drafts.
process.env['FARO_LAG'] ??= '2000';

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is late at everything else is told from a fault; what passed the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    // A third of the time of a run: for whoever looks for a fault, not where nobody would open it.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: {
      args: [...chromiumArgumentsForRoot()],
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  },
});
