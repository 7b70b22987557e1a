import { defineConfig } from '@playwright/test';
import { findChromium } from '../electron/launch/find-chromium.mjs';

const chromium = await findChromium();
/** Chromium's sandbox does not run for root, whom containers use. */
const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args: forRoot, ...(chromium === null ? {} : { executablePath: chromium }) },
  },
});
