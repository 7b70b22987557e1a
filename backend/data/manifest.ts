import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { StartFailure } from '../start-failure.ts';

/** The file that makes a folder a backup: written last, so that a backup that was cut off has none. */
export const manifestFile = 'manifest.json';

const count = z.number().int().nonnegative();

/** What a backup holds. */
export const Manifest = z
  .object({
    format: z.literal(1),
    /** The version of Faro that made it. */
    faro: z.string(),
    madeAt: z.iso.datetime(),
    stores: z
      .array(
        z
          .object({
            /** A name, never a path. */
            file: z.string().regex(/^[a-z-]+\.sqlite$/),
            schema: count,
            bytes: count,
            /** Hexadecimal. */
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
            /** By table. */
            rows: z.record(z.string(), count),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;

/** @throws StartFailure `no-backup` for a folder without a manifest that can be read. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestFile);
  if (!existsSync(file)) {
    throw new StartFailure(
      'no-backup',
      `${folder} holds no ${manifestFile}: it is no backup, or one that was cut off.`,
    );
  }
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartFailure(
      'no-backup',
      `${file} cannot be read: it is damaged, or of a newer version of Faro.`,
    );
  }
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
