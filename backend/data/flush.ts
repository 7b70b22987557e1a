import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes what was written to a file outlive a power cut. */
export function flushFile(file: string): void {
  flush(file, 'r+');
}

/** Makes what was renamed in a folder outlive a power cut; Windows has no such call, and needs none. */
export function flushFolder(folder: string): void {
  try {
    flush(folder, 'r');
  } catch {
    // The files in it are on the disk.
  }
}

function flush(path: string, how: 'r' | 'r+'): void {
  const opened = openSync(path, how);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
