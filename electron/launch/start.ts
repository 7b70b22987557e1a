/** `npm start`: builds what changed, then opens the desk in Electron or, where that cannot be, in the browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { buildWhereNeeded } from './build.ts';
import { electronBinary, type ElectronBinary } from './electron-binary.ts';
import { chromiumArgumentsForRoot, hasDisplay } from './machine.ts';
import { openInBrowser } from './open-in-browser.ts';
import { root } from './paths.ts';

const environment = { ...process.env, FARO_SIMULATE: process.env['FARO_SIMULATE'] ?? '12' };
/** What a process killed by a signal answers its shell, for SIGTERM. */
const terminatedStatus = 143;

try {
  buildWhereNeeded(root);
} catch (failure) {
  console.error((failure as Error).message);
  process.exit(1);
}
const electron = await electronToUse();
if (electron.found) {
  runUntilItEnds(startElectron(electron.file));
} else {
  console.log(`Faro opens in the browser, without Electron: ${electron.because}.`);
  runUntilItEnds(startBackend());
}

async function electronToUse(): Promise<ElectronBinary> {
  return hasDisplay() ? electronBinary(root) : { found: false, because: 'there is no display' };
}

function startElectron(file: string): ChildProcess {
  return spawn(file, [...chromiumArgumentsForRoot(), root], { env: environment, stdio: 'inherit' });
}

function startBackend(): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--report-exclude-env', path.join(root, 'dist', 'backend', 'main.js')],
    {
      // Node keeps what it compiled: the next start is quicker.
      env: {
        NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'faro', 'compiled'),
        ...environment,
      },
      stdio: ['inherit', 'pipe', 'inherit'],
    },
  );
  child.stdout?.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    const ready = /Ready at (http:\S+)/.exec(chunk.toString());
    if (ready?.[1] !== undefined) openInBrowser(ready[1]);
  });
  return child;
}

/** Ctrl C reaches the child from the terminal; a signal sent to this process alone is passed on. */
function runUntilItEnds(child: ChildProcess): void {
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (failure) => {
    console.error(`Faro could not start: ${failure.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (status) => {
    process.exitCode = status ?? terminatedStatus;
  });
}
