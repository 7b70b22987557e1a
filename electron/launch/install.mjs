/**
 * Installs what the script about to run needs, and nothing where it is there already. Runs before anything
 * is installed, on whatever Node the machine has (20 or newer): no dependencies, no TypeScript.
 *
 *   node electron/launch/install.mjs [--with-browser] [--with-build]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

refuseOldNode();
installPackages();
if (process.argv.includes('--with-browser')) await installBrowser();
if (process.argv.includes('--with-build')) build();

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Faro needs Node 20 or newer; this is ${process.versions.node}.`);
}

function installPackages() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (wanted === null) stop('package-lock.json is missing: this is not a whole clone of Faro.');
  if (present !== null && isInstalled(wanted, present)) return;
  console.log('Installing what Faro needs (this takes a minute, once) ...');
  // `npm ci` clears node_modules, and with it the Node that may be running this; an update changes only what moved.
  const how = present === null ? ['ci'] : ['install', '--no-save'];
  const { status } = npm([...how, '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop('npm could not install the dependencies; its own message is above.');
}

/** npm keeps the list of what it installed, in the lock file's own format, inside node_modules. */
function packagesIn(file) {
  const whole = path.join(root, file);
  return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')).packages : null;
}

/** Optional packages are other platforms' binaries: npm leaves those out. */
function isInstalled(wanted, present) {
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || present[place]?.version === version,
  );
}

async function installBrowser() {
  const { findChromium } = await import('./find-chromium.mjs');
  if ((await findChromium()) !== null) return;
  if (process.env['FARO_CHROMIUM'] !== undefined)
    stop(`FARO_CHROMIUM names ${process.env['FARO_CHROMIUM']}, which does not exist.`);
  console.log('Installing a Chromium for the tests ...');
  const playwright = path.join(root, 'node_modules/playwright/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 'ignore');
  if ((await findChromium()) !== null) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'], 'ignore');
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 'ignore');
  }
  if ((await findChromium()) === null)
    stop('No Chromium found and none could be installed: install one, or name it in FARO_CHROMIUM.');
}

/** With the Node that was just installed: the machine's own may be too old for TypeScript. */
function build() {
  const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status } = run(node, [path.join(root, 'electron/launch/build-command.ts')]);
  if (status !== 0) process.exit(status ?? 1);
}

/** The npm that runs this script, else the one on the path. */
function npm(args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.env['npm_node_execpath'] ?? process.execPath, [cli, ...args]);
  return run('npm', args);
}

function run(command, args, output = 'inherit') {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
