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

export default defineConfig({
  root,
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), checkInitialJavaScript()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: pages },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': backend,
      '/socket.io': { target: backend, ws: true },
    },
  },
});
