import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const probeMilliseconds = 4_000;
const downloadMilliseconds = 10 * 60 * 1000;
/** Enough to unpack a download that is in Electron's own cache. */
const unpackMilliseconds = 10_000;

export type ElectronBinary =
  | { readonly found: true; readonly file: string }
  | { readonly found: false; readonly because: string };

/**
 * Finds Electron's binary where its own package keeps it, downloading it where that is possible. A failed
 * download is not tried again for a day, so that the next start is quick.
 */
export async function electronBinary(root: string): Promise<ElectronBinary> {
  const present = installedElectron(root);
  if (present !== null) return { found: true, file: present };
  const failure = path.join(root, 'node_modules', '.cache', 'faro', 'electron-download-failed');
  const because = 'its binary is not here and could not be downloaded';
  if (isFresh(failure)) return { found: false, because };
  await download(root);
  const downloaded = installedElectron(root);
  if (downloaded !== null) return { found: true, file: downloaded };
  mkdirSync(path.dirname(failure), { recursive: true });
  writeFileSync(failure, '');
  return { found: false, because };
}

/** Electron's package notes its executable in path.txt, relative to dist/ or to ELECTRON_OVERRIDE_DIST_PATH. */
export function installedElectron(root: string): string | null {
  const home = path.join(root, 'node_modules', 'electron');
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const note = path.join(home, 'path.txt');
  if (elsewhere === undefined && !existsSync(note)) return null;
  const executable = existsSync(note) ? readFileSync(note, 'utf8') : 'electron';
  const file = path.join(elsewhere ?? path.join(home, 'dist'), executable);
  return existsSync(file) ? file : null;
}

async function download(root: string): Promise<void> {
  const home = path.join(root, 'node_modules', 'electron');
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const reachable = await canReach(releaseOf(version));
  if (reachable) console.log('Downloading Electron (about 120 MB, once) ...');
  spawnSync(process.execPath, [path.join(home, 'install.js')], {
    stdio: 'ignore',
    timeout: reachable ? downloadMilliseconds : unpackMilliseconds,
  });
}

function releaseOf(version: string): string {
  const mirror =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

async function canReach(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeMilliseconds) });
    return answer.ok;
  } catch {
    return false;
  }
}

function isFresh(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < dayInMilliseconds;
}
