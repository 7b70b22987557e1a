import { execFileSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { errorCode } from '../../../backend/error-code.ts';

/** A filesystem of its own that can be filled and emptied again. */
export interface SmallDisk extends Disposable {
  /** Leaves so many bytes free. */
  fill(left: number): Promise<void>;
  makeRoom(): Promise<void>;
}

/** Whether this process may mount one: Linux lets root alone. */
export const canMount = process.platform === 'linux' && getuid?.() === 0;

/** Mounts a filesystem in memory on an empty folder. @throws Error where that is not allowed. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  if (!canMount) throw new Error('Only root of a Linux machine can mount a small filesystem to fill.');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  const makeRoom = () => rm(ballast, { force: true });
  return {
    makeRoom,
    async fill(left) {
      await makeRoom();
      const { bavail, bsize } = statfsSync(folder);
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left))).catch(unlessFull);
    },
    [Symbol.dispose]: () => void execFileSync('umount', ['--lazy', folder]),
  };
}

/** Others write at the same time: the disk may be full before the ballast is whole. */
function unlessFull(error: unknown): void {
  if (errorCode(error) !== 'ENOSPC') throw error;
}
