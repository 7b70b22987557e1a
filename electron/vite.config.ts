import { cpSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** Node's own modules and `electron` stay outside; everything else is bundled, so that dist/ runs alone. */
function nodeBundle(entry: string, file: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      outDir: path.join(root, 'dist', path.dirname(file)),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: path.join(root, entry),
        output: { format, entryFileNames: path.basename(file), chunkFileNames: '[name].js' },
      },
    },
  };
}

/** The knowledge articles are read as files at start: they stand beside the bundle as beside the source. */
function copyArticles(): Plugin {
  return {
    name: 'copy-articles',
    applyToEnvironment: (environment) => environment.name === 'backend',
    closeBundle() {
      cpSync(path.join(root, 'backend/knowledge/articles'), path.join(root, 'dist/backend/articles'), {
        recursive: true,
      });
    },
  };
}

export default defineConfig({
  root,
  publicDir: false,
  plugins: [copyArticles()],
  environments: {
    main: nodeBundle('electron/main/main.ts', 'electron/main.js', 'es'),
    preload: nodeBundle('electron/preload/preload.ts', 'electron/preload.cjs', 'cjs'),
    backend: nodeBundle('backend/main.ts', 'backend/main.js', 'es'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'preload', 'backend']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
