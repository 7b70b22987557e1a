import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

/** A lock file, in the format that npm also keeps inside node_modules. */
function lock(packages: Readonly<Record<string, object>>): string {
  return JSON.stringify({ packages: { '': { name: 'faro' }, ...packages } });
}

const zod = { 'node_modules/zod': { version: '4.6.7' } };
const otherPlatform = { 'node_modules/oxlint-win': { version: '1.0.0', optional: true } };

describe('what `npm start` installs', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'faro-install-'));
    mkdirSync(path.join(root, 'electron/launch'), { recursive: true });
    mkdirSync(path.join(root, 'node_modules'));
    copyFileSync(
      path.join(import.meta.dirname, 'install.mjs'),
      path.join(root, 'electron/launch/install.mjs'),
    );
    writeFileSync(path.join(root, 'package-lock.json'), lock({ ...zod, ...otherPlatform }));
  });

  /** Runs the installer with an npm that only notes what it was asked. */
  function install(npmStatus = 0) {
    const asked = path.join(root, 'asked');
    const npm = path.join(root, 'npm.js');
    writeFileSync(
      npm,
      `require('fs').writeFileSync(${JSON.stringify(asked)}, process.argv.slice(2).join(' ')); process.exit(${npmStatus});`,
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'electron/launch/install.mjs')],
      {
        env: { ...process.env, npm_execpath: npm, npm_node_execpath: process.execPath },
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr, npm: existsSync(asked) ? readFileSync(asked, 'utf8') : null };
  }

  function installed(packages: Readonly<Record<string, object>>): void {
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), lock(packages));
  }

  it('is everything on a clean clone', () => {
    expect(install()).toMatchObject({ status: 0, npm: expect.stringMatching(/^ci /) });
  });

  it('is nothing, silently, where all of it is there', () => {
    installed(zod);
    expect(install()).toEqual({ status: 0, npm: null, said: '' });
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/zod': { version: '4.0.0' } }],
  ])('is what changed, when a package %s', (_how, packages) => {
    installed(packages);
    expect(install()).toMatchObject({ status: 0, npm: expect.stringMatching(/^install --no-save /) });
  });

  it('fails in words when npm fails', () => {
    expect(install(1)).toMatchObject({
      status: 1,
      said: expect.stringContaining('npm could not install'),
    });
  });
});
