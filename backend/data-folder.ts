import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { errorCode } from './error-code.ts';
import { StartFailure } from './start-failure.ts';

export interface DataFolder {
  file(name: string): string;
  /** Lets another backend have the folder. */
  release(): void;
}

/** Room that must be free to begin with: enough for the first write-ahead logs. */
const roomNeeded = 256 * 1024;

/** What a restore gathers before it puts it in the place of what is there; gone once it has ended. */
export const restoring = 'restoring';

/**
 * Takes the folder for this backend alone, making it where it is missing. Nothing in it is changed but the lock.
 *
 * @throws StartFailure `data-folder-unwritable`, `data-folder-full`, `data-folder-in-use`, or `restore-unfinished`
 *   for everyone but a restore.
 */
export function openDataFolder(path: string, { toRestore = false } = {}): DataFolder {
  const file = (name: string) => join(path, name);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    proveRoom(file('probe.tmp'));
  } catch (error) {
    throw unwritable(path, error);
  }
  const unlock = lock(file('lock.sqlite'), file('backend.pid'));
  if (!toRestore && existsSync(file(restoring))) {
    unlock();
    throw new StartFailure(
      'restore-unfinished',
      `A restore of ${path} was cut off, and its stores may not fit together. Run it again: npm run data -- restore`,
    );
  }
  return { file, release: unlock };
}

function proveRoom(probe: string): void {
  try {
    writeFileSync(probe, Buffer.alloc(roomNeeded, 1), { flush: true });
  } finally {
    rmSync(probe, { force: true });
  }
}

function unwritable(path: string, error: unknown): StartFailure {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StartFailure(
      'data-folder-full',
      `The disk of ${path} is full. Make room there, or set FARO_DATA to another folder.`,
    );
  }
  return new StartFailure(
    'data-folder-unwritable',
    `Cannot write to the data folder ${path} (${code ?? String(error)}). Give this user the right to, or set FARO_DATA to another folder.`,
  );
}

/**
 * Holds the operating system's lock on a file, through SQLite: it ends with the process, however that dies, so
 * none is ever stale. The file beside it only tells a person which process it is.
 */
function lock(lockFile: string, pidFile: string): () => void {
  const database = new DatabaseSync(lockFile);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch {
    database.close();
    throw new StartFailure(
      'data-folder-in-use',
      `Another backend${pidIn(pidFile)} uses this data folder. Stop it, or set FARO_DATA to another folder.`,
    );
  }
  writeFileSync(pidFile, `${pid}\n`);
  return () => {
    rmSync(pidFile, { force: true });
    database.close();
  };
}

function pidIn(pidFile: string): string {
  try {
    return ` (process ${readFileSync(pidFile, 'utf8').trim()})`;
  } catch {
    return '';
  }
}
