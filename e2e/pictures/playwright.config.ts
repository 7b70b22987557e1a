import { defineConfig } from '@playwright/test';
import specs from '../playwright.config.ts';

/** Every screen in every language and theme, kept as pictures for people to look at; nothing is asserted. */
export default defineConfig(specs, { testDir: '.', outputDir: '../../test-results', timeout: 600_000 });
