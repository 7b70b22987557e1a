import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'faro-data-')), 'data');

it('makes the folder for its owner alone', () => {
  const folder = newFolder();
  openDataFolder(folder).release();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('refuses a second backend, names the first, and lets it in once the first has left', () => {
  const folder = newFolder();
  const first = openDataFolder(folder);
  const tryIt = `await import(${JSON.stringify(join(import.meta.dirname, 'data-folder.ts'))})
    .then(({ openDataFolder }) => { openDataFolder(${JSON.stringify(folder)}); console.log('in'); })
    .catch(({ code, message }) => console.log(code, message));`;
  const fromAnotherProcess = () =>
    execFileSync(process.execPath, ['--input-type=module', '-e', tryIt], { encoding: 'utf8' });
  expect(fromAnotherProcess()).toMatch(new RegExp(`^data-folder-in-use .*process ${process.pid}`));
  first.release();
  expect(fromAnotherProcess()).toBe('in\n');
  // That process ended without letting go: what it left behind keeps nobody out.
  expect(readdirSync(folder)).toContain('backend.pid');
  openDataFolder(folder).release();
});

it('says so when it cannot write there', () => {
  const folder = newFolder();
  writeFileSync(folder, 'a file where the folder should be');
  expect(() => openDataFolder(folder)).toThrow(expect.objectContaining({ code: 'data-folder-unwritable' }));
});
