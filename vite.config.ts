import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkInitialJavaScript } from './initial-javascript.ts';

const root = fileURLToPath(new URL('renderer', import.meta.url));
const pages = ['index.html', 'chat.html'].map((page) => `${root}/${page}`).filter((page) => existsSync(page));

/** Where `npm run backend` listens while the screens are served by Vite. */
const backend = process.env['FARO_BACKEND'] ?? 'http://127.0.0.1:4780';

/** What the customer's page stands on as well: it must not load the rest for it. */
const libraries = [
  'react',
  'react-dom',
  'scheduler',
  'zustand',
  'zod',
  '@tabler',
  '@fontsource.*',
  '@?(socket|engine).io.*',
];
const ours = ['shared/', 'app/(ask-backend|line|styles/tokens)\\.', 'live/wake\\.'];
const usedByBoth = new RegExp(`/(node_modules/(${libraries.join('|')})/|${ours.join('|')})`);
/** Everything else that a window begins with. */
const frame = /\/(node_modules|renderer\/(live|ui|app(?!\/main)))\//;

/** Whether a module's path is like the pattern, on every system. */
const like = (pattern: RegExp) => (id: string) => pattern.test(id.replaceAll('\\', '/'));

export default defineConfig({
  root,
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), checkInitialJavaScript()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      input: pages,
      output: {
        // Few files: each one that a screen waits for costs it some milliseconds.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], test: like(usedByBoth) },
            { name: 'frame', tags: ['$initial'], test: like(frame) },
            { name: 'parts', minShareCount: 4, test: like(/\/(node_modules|renderer\/ui)\//) },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': backend,
      '/socket.io': { target: backend, ws: true },
    },
  },
});
