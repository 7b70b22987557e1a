import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The key that signs sessions, made at the first call and readable by its owner only. Safe when two processes
 * make it at once: the file appears complete or not at all, and the first one stays.
 */
export function readSessionKey(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, randomBytes(32), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch {
      // Another process was first: its key is the one.
    } finally {
      rmSync(draft, { force: true });
    }
    return readFileSync(file);
  }
}
