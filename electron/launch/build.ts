import { spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = ['shared', 'backend', 'renderer', 'electron', 'package-lock.json', 'vite.config.ts'];

/**
 * Builds screens, backend and Electron's main process into dist/, unless dist/ was built from just these sources.
 * Throws when the build fails.
 */
export function buildWhereNeeded(root: string): void {
  const stamp = path.join(root, 'dist', 'built-from');
  const now = fingerprint(root);
  if (readIfThere(stamp) === now) return;
  console.log('Building Faro ...');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of ['vite.config.ts', 'electron/vite.config.ts']) {
    const { status } = spawnSync(
      process.execPath,
      [vite, 'build', '--config', config, '--logLevel', 'warn'],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) throw new Error('The build failed; its own message is above.');
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Changes whenever a source file is added, removed or written. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, path.join(root, source));
  return hash.digest('hex');
}

function addTo(hash: Hash, place: string): void {
  const found = statSync(place);
  if (!found.isDirectory()) hash.update(`${place}\0${found.size}\0${found.mtimeMs}\n`);
  else for (const name of readdirSync(place).toSorted()) addTo(hash, path.join(place, name));
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
