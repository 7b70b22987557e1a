import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';

/** The page of a desk as one script, made from the renderer's sources as the build makes them. */
export async function bundleDesk(): Promise<Script> {
  const entry = join(import.meta.dirname, 'desk-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'desk' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The build gave no script');
  return new Script(chunk.code, { filename: 'desk-page.js' });
}
