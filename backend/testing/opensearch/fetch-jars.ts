import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import pRetry from 'p-retry';

const mavenCentral = 'https://repo1.maven.org/maven2';
/** Downloads at the same time. */
const atOnce = 8;

interface Jar {
  readonly sha256: string;
  /** Below Maven Central's root. */
  readonly path: string;
}

/**
 * The folder with OpenSearch's jars (53 MB), in `.cache/faro` of the user's home. What is not there yet comes from Maven Central.
 *
 * @throws Error where one cannot be had, or is not the file it should be.
 */
export async function fetchJars(): Promise<string> {
  const folder = join(homedir(), '.cache', 'faro', 'opensearch-2.19.1');
  mkdirSync(folder, { recursive: true });
  const missing = listedJars().filter(({ path }) => !existsSync(join(folder, basename(path))));
  const fetchNext = async (): Promise<void> => {
    for (let jar = missing.pop(); jar; jar = missing.pop()) await fetchJar(jar, folder);
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return folder;
}

function listedJars(): Jar[] {
  return readFileSync(join(import.meta.dirname, 'jars.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [sha256 = '', path = ''] = line.split(/\s+/);
      return { sha256, path };
    });
}

/** Renamed at the end: a jar is whole, or it is not there, also for another process that fetches now. */
async function fetchJar({ sha256, path }: Jar, folder: string): Promise<void> {
  const content = await pRetry(() => download(`${mavenCentral}/${path}`), { retries: 3 });
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new Error(`${path} of Maven Central is not the file that jars.txt names.`);
  const whole = join(folder, basename(path));
  const part = `${whole}.${randomUUID()}.part`;
  writeFileSync(part, content);
  renameSync(part, whole);
}

async function download(url: string): Promise<Buffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}
