import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronBinary, installedElectron } from './electron-binary.ts';

describe('Electron’s binary', () => {
  let root: string;
  let home: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'faro-electron-'));
    home = path.join(root, 'node_modules/electron');
    mkdirSync(path.join(home, 'dist'), { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{"version":"45.4.1"}');
  });
  afterEach(() => void vi.unstubAllEnvs());

  it('is where the package notes it', () => {
    writeFileSync(path.join(home, 'path.txt'), 'electron');
    expect(installedElectron(root)).toBeNull();
    writeFileSync(path.join(home, 'dist/electron'), '');
    expect(installedElectron(root)).toBe(path.join(home, 'dist/electron'));
  });

  it('may stand elsewhere', () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', root);
    expect(installedElectron(root)).toBeNull();
    writeFileSync(path.join(root, 'electron'), '');
    expect(installedElectron(root)).toBe(path.join(root, 'electron'));
  });

  it('is downloaded where it is missing, and after a failure not asked for again the same day', async () => {
    let requests = 0;
    const mirror = createServer((_request, response) => {
      requests += 1;
      response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(mirror, 'listening');
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`);
    // Stands for the package's own installer, which fails without its download.
    writeFileSync(path.join(home, 'install.js'), 'process.exit(1);');
    expect(await electronBinary(root)).toMatchObject({ found: false });
    expect(requests).toBe(1);
    expect(await electronBinary(root)).toMatchObject({ found: false });
    expect(requests).toBe(1);
    mirror.close();
  });

  it('is used as soon as the installer has brought it', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:1/');
    const installer = `const { writeFileSync } = require('node:fs');
      writeFileSync(__dirname + '/dist/electron', ''); writeFileSync(__dirname + '/path.txt', 'electron');`;
    writeFileSync(path.join(home, 'install.js'), installer);
    expect(await electronBinary(root)).toEqual({ found: true, file: path.join(home, 'dist/electron') });
  });
});
