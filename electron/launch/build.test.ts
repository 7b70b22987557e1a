import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './build.ts';

describe('whether dist/ is out of date', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'faro-build-'));
    for (const folder of ['shared', 'backend/server', 'renderer', 'electron'])
      mkdirSync(path.join(root, folder), { recursive: true });
    for (const file of ['package-lock.json', 'vite.config.ts', 'backend/server/edge.ts'])
      writeFileSync(path.join(root, file), 'x');
  });

  it('does not change by itself', () => {
    expect(fingerprint(root)).toBe(fingerprint(root));
  });

  it.each<[string, (file: string) => void]>([
    ['written', (file) => writeFileSync(file, 'longer')],
    ['touched', (file) => utimesSync(file, 1, 1)],
    ['removed', (file) => rmSync(file)],
    ['joined by another', (file) => cpSync(file, `${file}.copy`)],
  ])('changes when a source is %s', (_how, change) => {
    const before = fingerprint(root);
    change(path.join(root, 'backend/server/edge.ts'));
    expect(fingerprint(root)).not.toBe(before);
  });
});
