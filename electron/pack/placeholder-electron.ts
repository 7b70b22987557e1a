import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where Electron's fuses stand in its binary: a fixed text, the wire's version and length, one character a fuse. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0008${'0'.repeat(8)}`;

/**
 * Makes a folder that electron-builder takes for Electron's, where the real one cannot be had: its executable
 * says so and ends, and carries a fuse wire so that setting the fuses is checked too. Answers its path.
 */
export async function makePlaceholder(root: string): Promise<string> {
  const folder = path.join(root, 'node_modules', '.cache', 'faro', 'electron-placeholder');
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await writeFile(path.join(folder, 'locales', 'en-US.pak'), '');
  const script = `#!/bin/sh
echo 'This build was packed without Electron, only to check the packing.' >&2
exit 1
# ${fuseWire}
`;
  await writeFile(path.join(folder, 'electron'), script, { mode: 0o755 });
  return folder;
}
