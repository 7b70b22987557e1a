import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyStore } from '../adapters/sqlite/copy-store.ts';
import { examineStore } from '../adapters/sqlite/examine-store.ts';
import { StartFailure } from '../start-failure.ts';
import { flushFile, flushFolder } from './flush.ts';
import { hashOf, manifestFile, type Manifest } from './manifest.ts';
import { storeFiles } from './stores.ts';

/**
 * Copies every store of a data folder into a new folder, whoever writes to them meanwhile, and says in its manifest
 * what is there. Keys and settings are not stores and are not copied. Nothing is at `target` before all of it is.
 *
 * @throws StartFailure `backup-exists`, `nothing-to-back-up`, and StoreError for a store that cannot be copied.
 */
export async function backUp(
  folder: string,
  target: string,
  { version, clock }: { readonly version: string; readonly clock: () => Date },
): Promise<Manifest> {
  if (existsSync(target))
    throw new StartFailure('backup-exists', `${target} is there already. Name a new one.`);
  const present = storeFiles.filter(({ file }) => existsSync(join(folder, file)));
  if (present.length === 0) throw new StartFailure('nothing-to-back-up', `${folder} holds no store of Faro.`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const madeAt = clock().toISOString();
  const stores: Manifest['stores'][number][] = [];
  for (const { file } of present) {
    const copy = join(unfinished, file);
    copyStore(join(folder, file), copy);
    flushFile(copy);
    const { schema, rows } = examineStore(copy);
    stores.push({ file, schema, bytes: statSync(copy).size, sha256: await hashOf(copy), rows });
  }
  const manifest: Manifest = { format: 1, faro: version, madeAt, stores };
  writeFileSync(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  renameSync(unfinished, target);
  flushFolder(join(target, '..'));
  return manifest;
}
