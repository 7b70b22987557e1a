import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { examineStore } from '../adapters/sqlite/examine-store.ts';
import { openDataFolder, restoring } from '../data-folder.ts';
import { StartFailure } from '../start-failure.ts';
import { flushFile, flushFolder } from './flush.ts';
import { hashOf, readManifest, type Manifest } from './manifest.ts';
import { storeFiles } from './stores.ts';

export interface Restored {
  readonly manifest: Manifest;
  /** The folder with what was there before; null where nothing was. */
  readonly aside: string | null;
}

/** A database's files beside it: they belong to it alone. */
const companions = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Puts a backup in the place of a data folder's stores. Everything is looked at before anything is changed, nothing
 * is deleted, and a start is refused until a restore that was cut off has been run again.
 *
 * @throws StartFailure `no-backup`, `backup-newer`, `backup-damaged`, `data-folder-in-use` and the others of
 *   `openDataFolder`, and `stores-exist` where there are some and `replace` is not set.
 */
export async function restore(
  backup: string,
  folder: string,
  { replace, clock }: { readonly replace: boolean; readonly clock: () => Date },
): Promise<Restored> {
  const manifest = readManifest(backup);
  await verify(backup, manifest);
  const held = openDataFolder(folder, { toRestore: true });
  try {
    const present = storeFiles.filter(({ file }) => existsSync(held.file(file)));
    if (present.length > 0 && !replace) {
      const names = present.map(({ file }) => file).join(', ');
      throw new StartFailure(
        'stores-exist',
        `${folder} has stores already: ${names}. Say --replace to put them aside and the backup in their place.`,
      );
    }
    gather(backup, folder, manifest);
    const aside = present.length > 0 ? putAside(folder, clock()) : null;
    for (const { file } of manifest.stores) renameSync(join(folder, restoring, file), held.file(file));
    flushFolder(folder);
    rmSync(held.file(restoring), { recursive: true });
    return { manifest, aside };
  } finally {
    held.release();
  }
}

async function verify(backup: string, { stores, faro }: Manifest): Promise<void> {
  for (const { file, schema, sha256 } of stores) {
    const known = storeFiles.find((store) => store.file === file);
    if (!known || schema > known.migrations.length) {
      throw new StartFailure(
        'backup-newer',
        `${file} was written by a newer version of Faro (${faro}, schema ${schema}; this one knows ${known?.migrations.length ?? 'no such store'}). Restore it with that version or a later one.`,
      );
    }
    const path = join(backup, file);
    if (existsSync(path) && (await hashOf(path)) === sha256) continue;
    throw new StartFailure(
      'backup-damaged',
      `${path} is not what the manifest says it is: it was damaged or changed. Use another backup, or save what is left of its conversations: npm run data -- repair ${path} --out FILE`,
    );
  }
}

/** Copies everything next to where it will be, so that what follows are renames alone. */
function gather(backup: string, folder: string, { stores }: Manifest): void {
  const gathered = join(folder, restoring);
  const wasCutOff = existsSync(gathered);
  rmSync(gathered, { recursive: true, force: true });
  mkdirSync(gathered, { mode: 0o700 });
  try {
    for (const { file } of stores) {
      const copy = join(gathered, file);
      copyFileSync(join(backup, file), copy);
      flushFile(copy);
      const { damage } = examineStore(copy);
      if (damage.length > 0) {
        throw new StartFailure('backup-damaged', `${join(backup, file)}: ${damage.join('; ')}`);
      }
    }
  } catch (error) {
    // Nothing was touched yet, unless by the one before: then the folder stays, and keeps the backend from starting.
    if (!wasCutOff) rmSync(gathered, { recursive: true });
    throw error;
  }
  flushFolder(gathered);
}

function putAside(folder: string, now: Date): string {
  const aside = join(folder, `replaced-${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const { file } of storeFiles) {
    for (const companion of companions) {
      const path = join(folder, file + companion);
      if (existsSync(path)) renameSync(path, join(aside, file + companion));
    }
  }
  flushFolder(aside);
  return aside;
}
